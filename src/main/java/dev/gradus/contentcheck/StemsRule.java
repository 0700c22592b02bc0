package dev.gradus.contentcheck;

import dev.gradus.content.Languages;
import dev.gradus.content.manuscript.Located;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Mention;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptSection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * No two quiz items ask nearly the same in nearly the same words. Compared are runs of three words,
 * formulas and places for numbers being words, by the share that two questions have in common
 * (Jaccard's coefficient); an answer to be judged is part of its question.
 */
final class StemsRule implements Rule {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int RUN = 3;
  private static final double TOO_ALIKE = 0.5;

  /** A question and the runs of words in it. */
  private record Stem(Script script, int line, Set<List<String>> runs) {

    double likeness(Stem other) {
      Set<List<String>> common = new HashSet<>(runs);
      common.retainAll(other.runs);
      int all = runs.size() + other.runs.size() - common.size();
      return all == 0 ? 0 : (double) common.size() / all;
    }
  }

  @Override
  public String name() {
    return "stems";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (Locale language : Languages.ALL) {
      List<Stem> stems =
          manuscript.items().stream()
              .flatMap(item -> Stream.ofNullable(item.texts().get(language)))
              .flatMap(script -> script.section("stem").stream().map(stem -> stem(script, stem)))
              .toList();
      for (int i = 0; i < stems.size(); i++) {
        for (int j = 0; j < i; j++) {
          double likeness = stems.get(i).likeness(stems.get(j));
          if (likeness >= TOO_ALIKE) {
            reporter.report(
                stems.get(i).script().path(),
                stems.get(i).line(),
                "the question is nearly that of %s (%.0f %% in common)"
                    .formatted(stems.get(j).script().path(), 100 * likeness));
          }
        }
      }
    }
  }

  private static Stem stem(Script script, ScriptSection stem) {
    List<String> words = new ArrayList<>();
    Stream.concat(Stream.of(stem), script.section("answer").stream())
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> block.mentions().stream())
        .forEach(mention -> words.addAll(words(mention)));
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i == 0 || i + RUN <= words.size(); i++) {
      runs.add(List.copyOf(words.subList(i, Math.min(i + RUN, words.size()))));
    }
    return new Stem(script, stem.line(), runs);
  }

  private static List<String> words(Located<Mention> mention) {
    return switch (mention.value()) {
      case Mention.Words(String text) ->
          WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
      case Mention.Formula(String tex) -> List.of(tex);
      case Mention.Claim claim -> List.of(claim.expression());
      case Mention.Param(String name) -> List.of(name);
      case Mention.Value(String name) -> List.of(name);
      default -> List.of();
    };
  }
}
