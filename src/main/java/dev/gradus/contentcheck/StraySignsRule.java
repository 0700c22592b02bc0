package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Mention;
import dev.gradus.content.manuscript.Script;
import java.util.regex.Pattern;

/** What opens a formula, a claim, a mark or a heading's id is closed and complete. */
final class StraySignsRule implements Rule {
  /** Signs of our syntax that are left over as plain words. */
  private static final Pattern LEFT_OVER =
      Pattern.compile("\\}\\}|\\{#|\\]\\(|\\]\\{|\\[@|\\*\\*|~~|\\+\\+");

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
      script
          .all(Mention.Words.class)
          .forEach(words ->
              LEFT_OVER
                  .matcher(words.value().text())
                  .results()
                  .forEach(match ->
                      reporter.report(
                          script.path(),
                          words.line(),
                          match.group() + " is left over: what it belongs to is broken")));
    }
  }
}
