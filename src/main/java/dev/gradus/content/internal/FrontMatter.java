package dev.gradus.content.internal;

import dev.gradus.content.Problem;
import dev.gradus.content.manuscript.YamlNode;
import java.util.List;
import java.util.function.Predicate;

/**
 * The YAML at the head of a Markdown file, and what follows it.
 *
 * @param body with blank lines instead of the front matter, so that lines keep their numbers
 */
record FrontMatter(YamlNode yaml, String body) {
  private static final String FENCE = "---";

  /**
   * Splits a file.
   *
   * @param optional whether the file may have none
   * @param problems receives what is wrong
   */
  static FrontMatter split(String path, String text, boolean optional, List<Problem> problems) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !isFence(lines.getFirst())) {
      if (!optional) {
        report(path, "the file does not begin with front matter between lines ---", problems);
      }
      return new FrontMatter(new YamlNode.Missing(1), text);
    }
    int end = indexAfterFirst(lines, FrontMatter::isFence);
    if (end == lines.size()) {
      report(path, "the front matter is not closed by a line ---", problems);
      end = indexAfterFirst(lines, String::isBlank);
    }
    String yaml = String.join("\n", lines.subList(1, end));
    String rest = String.join("\n", lines.subList(Math.min(end + 1, lines.size()), lines.size()));
    return new FrontMatter(
        new YamlReader(path, 1, problems).read(yaml), "\n".repeat(end + 1) + rest);
  }

  /**
   * Index, from 1, of the first such line after the first; the number of lines if there is none.
   */
  private static int indexAfterFirst(List<String> lines, Predicate<String> wanted) {
    int index = 1;
    while (index < lines.size() && !wanted.test(lines.get(index))) {
      index++;
    }
    return index;
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }

  private static void report(String path, String message, List<Problem> problems) {
    problems.add(new Problem(path, 1, "front-matter", message));
  }
}
