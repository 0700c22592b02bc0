package dev.gradus.content.internal;

import dev.gradus.content.Problem;
import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptBlock;
import dev.gradus.content.manuscript.ScriptSection;
import dev.gradus.content.manuscript.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Parses a Markdown file into sections and blocks. */
final class ScriptReader {
  private static final Pattern HEADING =
      Pattern.compile("(?<title>.*?)\\s*\\{#(?<id>[A-Za-z0-9-]+)}\\s*");

  private final String path;
  private final Locale language;
  private final List<Problem> problems;
  private final Folder.Kind kind;
  private final boolean isCandidate;
  private final BlockReader blocks;

  private final List<ScriptBlock> preamble = new ArrayList<>();
  private final List<ScriptSection> sections = new ArrayList<>();
  private @Nullable ScriptSection heading;
  private List<ScriptBlock> current = preamble;

  /**
   * @param kind of the folder that it lies in
   * @param isCandidate whether it is a sample answer, which needs no front matter
   * @param problems receives what is wrong
   */
  ScriptReader(
      String path, Locale language, Folder.Kind kind, boolean isCandidate, List<Problem> problems) {
    this.path = path;
    this.language = language;
    this.kind = kind;
    this.isCandidate = isCandidate;
    this.problems = problems;
    this.blocks = new BlockReader(path, problems);
  }

  Script read(String text) {
    FrontMatter front = FrontMatter.split(path, text, isCandidate, problems);
    Node document = Markdown.parse(front.body());
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading head) {
        begin(head);
      } else {
        boolean byId = heading != null && kind.listsById().contains(heading.id());
        blocks.read(node, byId).ifPresent(current::add);
      }
    }
    end();
    return new Script(
        path,
        language,
        front.yaml(),
        lede(front.yaml().get("lede")),
        preamble,
        sections,
        Math.max(1, (int) text.lines().count()));
  }

  private void begin(Heading head) {
    end();
    int line = Markdown.line(head);
    if (head.getLevel() != 2) {
      report(line, "only headings of the second level (##) are used here");
    }
    Matcher matcher = HEADING.matcher(title(head, line));
    boolean hasId = matcher.matches();
    if (!hasId) {
      report(line, "the heading has no id {#…}");
    }
    current = new ArrayList<>();
    heading =
        hasId
            ? new ScriptSection(group(matcher, "id"), group(matcher, "title"), line, List.of())
            : new ScriptSection("", title(head, line), line, List.of());
  }

  private void end() {
    if (heading != null) {
      sections.add(new ScriptSection(heading.id(), heading.title(), heading.line(), current));
    }
  }

  private String title(Heading head, int line) {
    StringBuilder title = new StringBuilder();
    for (Node node = head.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        title.append(text.getLiteral());
      } else {
        report(line, "a heading is plain text");
        break;
      }
    }
    return title.toString();
  }

  private @Nullable ScriptBlock lede(YamlNode lede) {
    if (lede.text().isBlank()) {
      return null;
    }
    Node paragraph = Markdown.parse("\n".repeat(lede.line() - 1) + lede.text()).getFirstChild();
    return blocks.read(paragraph, false).orElse(null);
  }

  private static String group(Matcher matcher, String name) {
    String group = matcher.group(name);
    return group == null ? "" : group;
  }

  private void report(int line, String message) {
    problems.add(new Problem(path, line, BlockReader.RULE, message));
  }
}
