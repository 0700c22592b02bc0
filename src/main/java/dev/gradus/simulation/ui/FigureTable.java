package dev.gradus.simulation.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers of a picture, for a table on the page and for a CSV file. */
public record FigureTable(List<Column> columns) {
  public FigureTable {
    columns = List.copyOf(columns);
  }

  /** What stands in a column. */
  public enum Content {
    TEXT,
    /** A value as it is; {@code NaN} where there is none. */
    NUMBER,
    /** A decimal logarithm, shown as its magnitude; null is exactly 0, {@code NaN} none. */
    LOG10
  }

  /**
   * One column.
   *
   * @param csv its name in the file, in the words of the commands: {@code mean_ln_delta}
   * @param heading its heading on the page
   * @param values strings, doubles or null, as {@code content} says; all columns are of equal
   *     length
   */
  public record Column(String csv, String heading, Content content, List<@Nullable Object> values) {
    public Column {
      values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    public static Column text(String csv, String heading, List<String> values) {
      return new Column(csv, heading, Content.TEXT, new ArrayList<>(values));
    }

    public static Column numbers(String csv, String heading, List<Double> values) {
      return new Column(csv, heading, Content.NUMBER, new ArrayList<>(values));
    }

    public static Column log10(String csv, String heading, List<@Nullable Double> values) {
      return new Column(csv, heading, Content.LOG10, new ArrayList<>(values));
    }
  }

  int rows() {
    return columns.isEmpty() ? 0 : columns.getFirst().values().size();
  }
}
