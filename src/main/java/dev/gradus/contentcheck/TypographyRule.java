package dev.gradus.contentcheck;

import dev.gradus.content.Languages;
import dev.gradus.content.manuscript.Located;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptBlock;
import dev.gradus.content.manuscript.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Typographic quotation marks, in pairs like brackets; decimal comma in Russian, decimal point in
 * English.
 */
final class TypographyRule implements Rule {
  private static final Pattern STRAIGHT_QUOTE = Pattern.compile("[\"']");
  private static final Pattern GUILLEMET = Pattern.compile("[«»]");
  private static final List<String> PAIRS = List.of("()", "«»");
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
      for (Located<String> words : PlainWords.of(script)) {
        check(words.value(), script.language(), script.path(), words.line(), reporter);
      }
      script.blocks().forEach(block -> checkPairs(block, script, reporter));
    }
    checkNames(Manuscript.CONCEPTS, manuscript.concepts(), reporter);
    checkNames(Manuscript.MISCONCEPTIONS, manuscript.misconceptions(), reporter);
    for (String simulation : manuscript.simulations()) {
      checkNames(Manuscript.presetsPath(simulation), manuscript.presets(simulation), reporter);
    }
  }

  private static void checkPairs(ScriptBlock block, Script script, Reporter reporter) {
    if (!block.children().isEmpty()) {
      block.children().forEach(child -> checkPairs(child, script, reporter));
      return;
    }
    String words = block.words();
    for (String pair : PAIRS) {
      int depth = 0;
      boolean closedTooEarly = false;
      for (int i = 0; i < words.length(); i++) {
        depth += words.charAt(i) == pair.charAt(0) ? 1 : 0;
        depth -= words.charAt(i) == pair.charAt(1) ? 1 : 0;
        closedTooEarly |= depth < 0;
      }
      if (closedTooEarly || depth != 0) {
        reporter.report(
            script.path(), block.line(), "the signs " + pair + " do not match in this block");
      }
    }
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
      reporter.report(path, line, what + ": " + PlainWords.around(text, matcher));
    }
  }
}
