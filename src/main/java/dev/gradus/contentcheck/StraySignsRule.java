package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Located;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Mention;
import dev.gradus.content.manuscript.Script;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What opens a formula, a claim or a mark is closed, and no sign of the format is left over among
 * plain words: there it belongs to something broken, or should be part of a formula or of code.
 */
final class StraySignsRule implements Rule {
  private static final Pattern LEFT_OVER = Pattern.compile("[\\[\\]{}*~`\\\\@#<>_^&]+|\\+\\+");

  @Override
  public String name() {
    return "stray-sign";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (Script script : manuscript.scripts()) {
      script
          .all(Mention.Stray.class)
          .forEach(stray ->
              reporter.report(
                  script.path(),
                  stray.line(),
                  stray.value().sign() + " opens something that is not closed"));
      for (Located<String> words : PlainWords.of(script)) {
        Matcher matcher = LEFT_OVER.matcher(words.value());
        while (matcher.find()) {
          reporter.report(
              script.path(),
              words.line(),
              matcher.group() + " is left over: " + PlainWords.around(words.value(), matcher));
        }
      }
    }
  }
}
