package dev.gradus.content;

import java.util.Comparator;

/**
 * Something wrong in the content.
 *
 * @param path relative to the content folder, with '/'
 * @param line from 1
 * @param rule short name of what is violated, such as "links"
 * @param message for the author; made one line
 */
public record Problem(String path, int line, String rule, String message)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::path)
          .thenComparingInt(Problem::line)
          .thenComparing(Problem::rule)
          .thenComparing(Problem::message);

  public Problem {
    message = message.replaceAll("\\s*\\R\\s*", " ");
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return path + ":" + line + ": " + rule + ": " + message;
  }
}
