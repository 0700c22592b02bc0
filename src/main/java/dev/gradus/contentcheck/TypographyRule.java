package dev.gradus.contentcheck;

import dev.gradus.content.Languages;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Mention;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptSection;
import dev.gradus.content.manuscript.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Typographic quotation marks; decimal comma in Russian, decimal point in English. */
final class TypographyRule implements Rule {
  private static final Pattern STRAIGHT_QUOTE = Pattern.compile("[\"']");
  private static final Pattern GUILLEMET = Pattern.compile("[«»]");
  private static final Pattern DECIMAL_POINT = Pattern.compile("\\d+\\.\\d+");

  /** A comma between digits, unless it groups thousands. */
  private static final Pattern DECIMAL_COMMA =
      Pattern.compile("(?<![\\d,])\\d+,(?!\\d{3}(?!\\d))\\d+");

  @Override
  public String name() {
    return "typography";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (Script script : manuscript.scripts()) {
      YamlNode title = script.frontMatter().get("title");
      check(title.text(), script.language(), script.path(), title.line(), reporter);
      for (ScriptSection section : script.sections()) {
        check(section.title(), script.language(), script.path(), section.line(), reporter);
      }
      script
          .all(Mention.Words.class)
          .forEach(words ->
              check(
                  words.value().text(), script.language(), script.path(), words.line(), reporter));
    }
    checkNames(Manuscript.CONCEPTS, manuscript.concepts(), reporter);
    checkNames(Manuscript.PRESETS, manuscript.presets(), reporter);
  }

  private static void checkNames(String path, List<YamlNode> nodes, Reporter reporter) {
    for (YamlNode node : nodes) {
      for (Locale language : Languages.ALL) {
        YamlNode name = node.get("name").get(language.getLanguage());
        check(name.text(), language, path, name.line(), reporter);
      }
    }
  }

  private static void check(
      String text, Locale language, String path, int line, Reporter reporter) {
    boolean english = language.equals(Languages.ENGLISH);
    report(STRAIGHT_QUOTE, text, "straight quotation mark", path, line, reporter);
    if (english) {
      report(GUILLEMET, text, "Russian quotation mark in English", path, line, reporter);
      report(DECIMAL_COMMA, text, "decimal comma in English", path, line, reporter);
    } else {
      report(DECIMAL_POINT, text, "decimal point in Russian", path, line, reporter);
    }
  }

  private static void report(
      Pattern pattern, String text, String what, String path, int line, Reporter reporter) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int from = Math.max(0, matcher.start() - 12);
      int to = Math.min(text.length(), matcher.end() + 12);
      reporter.report(path, line, what + ": … " + text.substring(from, to).strip() + " …");
    }
  }
}
