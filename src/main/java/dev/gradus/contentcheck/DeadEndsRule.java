package dev.gradus.contentcheck;

import dev.gradus.content.FollowUp.Occasion;
import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;
import java.util.List;

/**
 * Whatever was found, missed, vague or wrong, the interviewer has something to ask; and where the
 * same answer would call for the same words, there are two ways to say it. An answer that is right
 * throughout can be deepened at any of its points, so one way is enough for each.
 */
final class DeadEndsRule implements Rule {
  private static final int VARIANTS = 2;

  @Override
  public String name() {
    return "dead-ends";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (InterviewFacts script : InterviewFacts.of(manuscript)) {
      if (!script.folder().facts().isPresent()) {
        continue;
      }
      for (String list : List.of("openings", "closings")) {
        require(
            list, script.get(list), script.get(list).items().size(), VARIANTS, script, reporter);
      }
      script.question(manuscript).ifPresent(question -> checkStates(script, question, reporter));
    }
  }

  private static void checkStates(InterviewFacts script, Folder question, Reporter reporter) {
    for (Occasion when : Occasion.values()) {
      String rubric = when == Occasion.ASSERTED ? "misconceptions" : "keyPoints";
      for (String on : question.facts().get(rubric).texts()) {
        YamlNode list = script.followUps(when);
        long ways = list.items().stream().filter(way -> way.get("on").text().equals(on)).count();
        int wanted = when == Occasion.STRONG ? 1 : VARIANTS;
        String what = "follow-ups when " + on + " was " + wording(when);
        require(what, list, ways, wanted, script, reporter);
      }
    }
  }

  private static void require(
      String what, YamlNode list, long ways, int wanted, InterviewFacts script, Reporter reporter) {
    if (ways < wanted) {
      reporter.report(script.path(), list.line(), what + ": at least " + wanted + ", not " + ways);
    }
  }

  private static String wording(Occasion when) {
    return switch (when) {
      case MISSED -> "missed";
      case VAGUE -> "vague";
      case STRONG -> "found";
      case ASSERTED -> "asserted";
    };
  }
}
