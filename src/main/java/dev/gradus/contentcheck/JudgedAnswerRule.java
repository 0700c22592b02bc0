package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Located;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Mention;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptSection;
import dev.gradus.content.manuscript.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An answer that a quiz item has judged is about key points of a question, some covered and some
 * not; it is as long as a person speaks, and exactly the covered points are marked in it.
 */
final class JudgedAnswerRule implements Rule {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-’][\\p{L}\\p{N}]+)*");
  private static final int FEWEST_WORDS = 40;
  private static final int MOST_WORDS = 110;

  @Override
  public String name() {
    return "judged-answer";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (ItemFacts item : ItemFacts.of(manuscript)) {
      Map<String, YamlNode> points = item.get("points").entries();
      if (item.kind().equals("judge-candidate")) {
        checkPoints(item, points, manuscript, reporter);
      }
      for (Script script : item.folder().texts().values()) {
        checkMarks(script, points, reporter);
        script.section("answer").ifPresent(answer -> checkLength(script, answer, reporter));
      }
    }
  }

  private static void checkPoints(
      ItemFacts item, Map<String, YamlNode> points, Manuscript manuscript, Reporter reporter) {
    YamlNode named = item.get("question");
    List<String> keyPoints =
        manuscript.questions().stream()
            .filter(question -> question.name().equals(named.text()))
            .map(Folder::facts)
            .findFirst()
            .map(facts -> facts.get("keyPoints").texts())
            .orElse(List.of());
    if (keyPoints.isEmpty()) {
      reporter.report(item.path(), named.line(), "there is no question " + named.text());
      return;
    }
    points.forEach((point, state) -> {
      if (!keyPoints.contains(point)) {
        reporter.report(
            item.path(), state.line(), "%s has no key point %s".formatted(named.text(), point));
      }
    });
    if (points.values().stream().map(YamlNode::text).distinct().count() < 2) {
      reporter.report(
          item.path(), item.get("points").line(), "some points must be covered and some missed");
    }
  }

  private static void checkMarks(Script script, Map<String, YamlNode> points, Reporter reporter) {
    List<Located<Mention.Mark>> marks = script.all(Mention.Mark.class);
    for (Located<Mention.Mark> mark : marks) {
      YamlNode state = points.get(mark.value().point());
      if (state == null || !state.text().equals("covered")) {
        reporter.report(
            script.path(),
            mark.line(),
            "a passage is marked {%s}, which is no covered point".formatted(mark.value().point()));
      }
    }
    points.forEach((point, state) -> {
      boolean marked = marks.stream().anyMatch(mark -> mark.value().point().equals(point));
      if (state.text().equals("covered") && !marked) {
        reporter.report(
            script.path(),
            script.section("answer").map(ScriptSection::line).orElse(1),
            "no passage is marked {" + point + "}");
      }
    });
  }

  private static void checkLength(Script script, ScriptSection answer, Reporter reporter) {
    int words =
        answer.blocks().stream()
            .mapToInt(block -> (int) WORD.matcher(block.words()).results().count())
            .sum();
    if (words < FEWEST_WORDS || words > MOST_WORDS) {
      reporter.report(
          script.path(),
          answer.line(),
          "an answer has %d to %d words, not %d".formatted(FEWEST_WORDS, MOST_WORDS, words));
    }
  }
}
