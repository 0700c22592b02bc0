package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Located;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Mention;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptBlock;
import dev.gradus.content.manuscript.ScriptBlock.Item;
import dev.gradus.content.manuscript.ScriptSection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the interviewer says can be read aloud: plain words, not too many at a time, and never the
 * same for two ids. Answers are read, not heard, and may hold formulas and claims.
 */
final class SpokenRule implements Rule {
  private static final int MOST_WORDS = 60;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}’-]*");

  @Override
  public String name() {
    return "spoken";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (Folder folder : manuscript.interviews()) {
      for (Script script : folder.texts().values()) {
        Map<String, Integer> said = new HashMap<>();
        for (ScriptSection section : script.sections()) {
          if (!section.id().equals("answers")) {
            section.blocks().stream()
                .flatMap(block -> block.items().stream())
                .forEach(item -> check(item, script, said, reporter));
          }
        }
      }
    }
  }

  private static void check(
      Item item, Script script, Map<String, Integer> said, Reporter reporter) {
    for (Located<Mention> mention : item.mentions()) {
      if (!(mention.value() instanceof Mention.Words)) {
        reporter.report(
            script.path(), mention.line(), "what is said aloud is plain words, nothing else");
      }
    }
    String words =
        ScriptBlock.all(item.mentions(), Mention.Words.class).stream()
            .map(piece -> piece.value().text())
            .collect(Collectors.joining(" "))
            .strip();
    long count = WORD.matcher(words).results().count();
    if (count > MOST_WORDS) {
      reporter.report(script.path(), item.line(), count + " words at once; at most " + MOST_WORDS);
    }
    Integer first = said.putIfAbsent(words, item.line());
    if (first != null) {
      reporter.report(script.path(), item.line(), "says the same as line " + first);
    }
  }
}
