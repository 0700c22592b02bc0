package dev.gradus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A CSV file of {@code src/test/resources/reference}; its README says where the numbers are from.
 */
public final class ReferenceTable {

  /** A row, whose cells are asked for by the name of their column. */
  public record Row(Map<String, String> cells) {

    public String text(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }

    public double number(String column) {
      return Double.parseDouble(text(column));
    }
  }

  private ReferenceTable() {}

  /** The rows below the header. */
  public static List<Row> rows(String file) {
    try (InputStream stream = ReferenceTable.class.getResourceAsStream("/reference/" + file)) {
      String text =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines = text.lines().toList();
      String[] columns = lines.getFirst().split(",", -1);
      return lines.stream().skip(1).map(line -> row(columns, line.split(",", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String[] columns, String[] cells) {
    Map<String, String> named = new HashMap<>();
    IntStream.range(0, columns.length).forEach(i -> named.put(columns[i], cells[i]));
    return new Row(named);
  }
}
