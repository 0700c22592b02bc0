package dev.gradus.uikit;

import dev.gradus.numerics.Regime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that {@link Multiples} show.
 *
 * @param rows what stands above each row
 * @param start under the left end of the axis: “input”
 * @param end under the right end: “loss”
 * @param direction under the middle: “← backward pass”
 */
public record MultiplesModel(
    List<String> rows,
    List<Head> columns,
    List<Cell> cells,
    String start,
    String end,
    String direction,
    Locale lang,
    String ariaLabel) {

  public MultiplesModel {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /** What stands above a column, and the same where it is narrow. */
  public record Head(String label, String shortLabel) {}

  /**
   * One profile.
   *
   * @param id what is told when it is chosen
   * @param row from 0
   * @param column from 0
   * @param values decimal logarithms by layer; null is exactly 0, NaN a gap
   * @param verdict word in the regime's colour
   * @param detail beside it
   * @param name accessible name: what it is and what became of it
   */
  public record Cell(
      String id,
      int row,
      int column,
      Regime regime,
      List<@Nullable Double> values,
      String verdict,
      String detail,
      String name) {}
}
