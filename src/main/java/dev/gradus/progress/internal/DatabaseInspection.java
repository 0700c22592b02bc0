package dev.gradus.progress.internal;

import dev.gradus.progress.DamagedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads all of a database, or of a database file that nobody has open. The file is not changed by a
 * byte: what a kill left unfinished is rolled back in memory alone.
 */
public final class DatabaseInspection {

  private static final String READ_ONLY = ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0";

  /** Rows come one by one, so that memory does not depend on the size of the file. */
  private static final String LAZY = ";LAZY_QUERY_EXECUTION=TRUE";

  private static final String TABLES =
      "select table_name from information_schema.tables where table_schema = 'PUBLIC'";

  /** The columns of each index of a table, as they stand after ORDER BY. */
  private static final String INDEXES =
      """
      select listagg('"' || column_name || '"', ',') within group (order by ordinal_position)
      from information_schema.index_columns
      where table_schema = 'PUBLIC' and table_name = ?
      group by index_name
      """;

  private static final String SUFFIX = ".mv.db";

  /**
   * What was found.
   *
   * @param answers recorded
   * @param writes counted by {@link WriteMark}'s counterpart in the database
   */
  public record Content(long answers, long writes) {}

  private DatabaseInspection() {}

  /**
   * Compares a file with what its mark says of it.
   *
   * @throws DamagedDatabase if it is not the file, or lacks writes
   */
  public static void inspect(Path file, WriteMark mark) throws DamagedDatabase {
    Optional<WriteMark.Line> line = mark.read();
    if (line.filter(WriteMark.Line::isSealed).isPresent()) {
      if (!isSealedAs(file, line.get())) {
        throw new DamagedDatabase(file, null);
      }
    } else if (read(file).writes() < line.map(WriteMark.Line::writes).orElse(0L)) {
      throw new DamagedDatabase(file, null);
    }
  }

  private static boolean isSealedAs(Path file, WriteMark.Line line) throws DamagedDatabase {
    try {
      return WriteMark.checksum(file) == line.checksum();
    } catch (IOException e) {
      throw new DamagedDatabase(file, e);
    }
  }

  /**
   * Reads every row of every table in a file.
   *
   * @throws DamagedDatabase if one cannot be read
   */
  public static Content read(Path file) throws DamagedDatabase {
    String path = file.toAbsolutePath().toString();
    if (!path.endsWith(SUFFIX)) {
      throw new IllegalArgumentException("H2 wants a name in " + SUFFIX + ": " + file);
    }
    String url = "jdbc:h2:file:" + path.substring(0, path.length() - SUFFIX.length());
    try (Connection connection =
        DriverManager.getConnection(url + READ_ONLY + LAZY, "gradus", "")) {
      return read(connection);
    } catch (SQLException | RuntimeException e) {
      throw new DamagedDatabase(file, e);
    }
  }

  /** Reads every row of every table, and once more in the order of each index. */
  static Content read(Connection connection) throws SQLException {
    long answers = 0;
    long writes = 0;
    for (String table : strings(connection, TABLES)) {
      long rows = 0;
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("select * from " + quoted(table))) {
        for (; row.next(); rows++) {
          if (table.equals("WRITE_COUNT")) {
            writes = row.getLong("writes");
          }
        }
      }
      if (table.equals("ATTEMPT")) {
        answers = rows;
      }
      readIndexes(connection, table, rows);
    }
    return new Content(answers, writes);
  }

  private static void readIndexes(Connection connection, String table, long rows)
      throws SQLException {
    for (String columns : strings(connection, INDEXES, table)) {
      try (Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery("select * from " + quoted(table) + " order by " + columns)) {
        long found = 0;
        while (row.next()) {
          found++;
        }
        if (found != rows) {
          throw new SQLException("an index of " + table + " has " + found + " rows, not " + rows);
        }
      }
    }
  }

  private static String quoted(String table) {
    return '"' + table.replace("\"", "\"\"") + '"';
  }

  private static List<String> strings(Connection connection, String query, String... arguments)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setString(i + 1, arguments[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<String> strings = new ArrayList<>();
        while (rows.next()) {
          strings.add(rows.getString(1));
        }
        return strings;
      }
    }
  }
}
