package dev.gradus.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Attempts as CSV: one row for each, field names in English, lines as RFC 4180 has them. A text
 * that a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class AttemptsCsv {

  private static final List<String> FIELDS =
      List.of(
          "answered_at",
          "shown_at",
          "run",
          "place",
          "item",
          "revision",
          "response",
          "confidence_percent",
          "hints",
          "earned",
          "mark",
          "misconceptions",
          "language",
          "key");

  private AttemptsCsv() {}

  /** The whole file; a header alone where there is no attempt. */
  public static String of(List<Attempt> attempts) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join(",", FIELDS));
    attempts.forEach(attempt -> lines.add(line(attempt)));
    return lines.stream().map(line -> line + "\r\n").collect(Collectors.joining());
  }

  private static String line(Attempt attempt) {
    return String.join(
        ",",
        attempt.answeredAt().toString(),
        attempt.shownAt().toString(),
        attempt.runId().toString(),
        Integer.toString(attempt.place() + 1),
        text(attempt.itemId()),
        Integer.toString(attempt.itemRevision()),
        text(attempt.response()),
        number(attempt.confidence()),
        Integer.toString(attempt.hints()),
        Double.toString(attempt.earned()),
        number(attempt.mark()),
        text(String.join(" ", attempt.misconceptions())),
        text(attempt.language()),
        attempt.key().toString());
  }

  private static String number(@Nullable Integer value) {
    return value == null ? "" : value.toString();
  }

  private static String text(String value) {
    String harmless = isFormula(value) ? "'" + value : value;
    boolean plain = harmless.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
  }

  private static boolean isFormula(String value) {
    return !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0;
  }
}
