package dev.gradus.content.internal;

import dev.gradus.content.Problem;
import dev.gradus.content.manuscript.YamlNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The YAML at the head of a Markdown file, and what follows it.
 *
 * @param body with blank lines instead of the front matter, so that lines keep their numbers
 */
record FrontMatter(YamlNode yaml, String body) {
  private static final String FENCE = "---";

  /** Splits a file; what is wrong is added to {@code problems}. */
  static FrontMatter split(String path, String text, List<Problem> problems) {
    List<String> lines = text.lines().toList();
    @Nullable String complaint = null;
    int end = 0;
    if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(FENCE)) {
      complaint = "the file does not begin with front matter between lines ---";
    } else {
      end = 1;
      while (end < lines.size() && !lines.get(end).stripTrailing().equals(FENCE)) {
        end++;
      }
      if (end == lines.size()) {
        complaint = "the front matter is not closed by a line ---";
        end = 0;
      }
    }
    if (complaint != null) {
      problems.add(new Problem(path, 1, "front-matter", complaint));
      return new FrontMatter(new YamlNode.Missing(1), text);
    }
    String yaml = String.join("\n", lines.subList(1, end));
    String body = "\n".repeat(end + 1) + String.join("\n", lines.subList(end + 1, lines.size()));
    return new FrontMatter(new YamlReader(path, 1, problems).read(yaml), body);
  }
}
