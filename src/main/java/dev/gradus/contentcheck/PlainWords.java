package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Located;
import dev.gradus.content.manuscript.Mention;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptSection;
import dev.gradus.content.manuscript.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** The words of a text that are read as they are: no formulas, claims, code and addresses. */
final class PlainWords {
  private static final int CONTEXT = 12;

  private PlainWords() {}

  /** What the front matter says in plain text. */
  static List<YamlNode> headLines(Script script) {
    return List.of(script.frontMatter().get("title"), script.frontMatter().get("find"));
  }

  /** Front matter, headings and running text, in pieces. */
  static List<Located<String>> of(Script script) {
    List<Located<String>> words = new ArrayList<>();
    for (YamlNode line : headLines(script)) {
      words.add(new Located<>(line.line(), line.text()));
    }
    for (ScriptSection section : script.sections()) {
      words.add(new Located<>(section.line(), section.title()));
    }
    for (Located<Mention.Words> piece : script.all(Mention.Words.class)) {
      words.add(new Located<>(piece.line(), piece.value().text()));
    }
    return words;
  }

  /** A find with some of the text on either side, so that the author recognises the place. */
  static String around(String text, Matcher find) {
    int from = Math.max(0, find.start() - CONTEXT);
    int to = Math.min(text.length(), find.end() + CONTEXT);
    return "… " + text.substring(from, to).strip() + " …";
  }
}
