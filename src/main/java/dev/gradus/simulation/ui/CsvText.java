package dev.gradus.simulation.ui;

import dev.gradus.simulation.ui.FigureTable.Column;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The numbers of a picture as CSV (RFC 4180): names of the commands, full precision, points in
 * every language; logarithms to the base of ten as they are. An exact zero is {@code -Infinity},
 * what does not exist stays empty.
 */
final class CsvText {

  private CsvText() {}

  static String of(FigureTable table) {
    String head = table.columns().stream().map(Column::csv).collect(Collectors.joining(","));
    return IntStream.range(0, table.rows())
        .mapToObj(row ->
            table.columns().stream()
                .map(column -> cell(column, row))
                .collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", head + "\r\n", "\r\n"));
  }

  private static String cell(Column column, int row) {
    Object value = column.values().get(row);
    return switch (value) {
      case null -> "-Infinity";
      case Double number when number.isNaN() -> "";
      case Double number when number == Math.rint(number) && Math.abs(number) < 1e9 ->
          Long.toString(number.longValue());
      case Double number -> number.toString();
      default -> quoted(String.valueOf(value));
    };
  }

  private static String quoted(String text) {
    return text.matches("[^\",\\r\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
