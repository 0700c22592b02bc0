package dev.gradus.uikit;

import dev.gradus.numerics.Regime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The printed gradient of the home page.
 *
 * @param rows one row per run, one value per layer: log10 of the norm relative to the last layer;
 *     null is exactly zero. Eight rows are shown on a wide screen, six on a phone
 */
public record HalftoneModel(
    List<List<@Nullable Double>> rows,
    Regime regime,
    Ink ink,
    List<Tick> ticks,
    Locale lang,
    String ariaLabel) {

  /** Whether the ink follows the logarithm or the value itself (as area). */
  public enum Ink {
    LOG,
    LINEAR
  }

  /**
   * A label below a column.
   *
   * @param layer from 1
   * @param value log10, shown below the label; null shows zero
   */
  public record Tick(int layer, String label, @Nullable Double value) {}
}
