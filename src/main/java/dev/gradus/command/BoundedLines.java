package dev.gradus.command;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a text; of a line that is too long only its beginning is kept in memory. */
final class BoundedLines {
  private final Reader reader;
  private final int longest;
  private int number;

  /**
   * @param longest number of characters of a line that are kept
   */
  BoundedLines(Reader reader, int longest) {
    this.reader = reader;
    this.longest = longest;
  }

  /** The next line without its end; null after the last. */
  @Nullable String next() throws IOException {
    StringBuilder line = new StringBuilder();
    int character = reader.read();
    if (character < 0) {
      return null;
    }
    number++;
    while (character >= 0 && character != '\n') {
      if (line.length() < longest) {
        line.append((char) character);
      }
      character = reader.read();
    }
    return line.toString();
  }

  /** Number of the line read last, from 1. */
  int number() {
    return number;
  }
}
