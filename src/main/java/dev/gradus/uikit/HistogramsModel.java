package dev.gradus.uikit;

import dev.gradus.numerics.Regime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that {@link Histograms} show.
 *
 * @param layers their numbers, from left to right
 * @param before row head: “before”
 * @param after row head: “after”
 * @param start under the left end of the axis: “input”
 * @param end under the right end: “loss”
 * @param direction under the middle: “← backward pass”
 */
public record HistogramsModel(
    List<Integer> layers,
    List<Panel> panels,
    List<Share> shares,
    String before,
    String after,
    String start,
    String end,
    String direction,
    Locale lang,
    String ariaLabel) {

  public HistogramsModel {
    layers = List.copyOf(layers);
    panels = List.copyOf(panels);
    shares = List.copyOf(shares);
  }

  /**
   * Histograms of one quantity on one axis.
   *
   * @param low the lowest bin begins here; a decimal logarithm if {@code decades}
   * @param high the highest ends here
   * @param regimeBefore colour of those before; null draws them in ink
   * @param before for each layer its bins from the lowest, as shares of the fullest
   */
  public record Panel(
      String title,
      double low,
      double high,
      boolean decades,
      @Nullable Regime regimeBefore,
      @Nullable Regime regimeAfter,
      List<List<Double>> before,
      List<List<Double>> after) {}

  /** A number for each layer, before and after. */
  public record Share(String label, List<String> before, List<String> after) {}
}
