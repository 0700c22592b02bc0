package dev.gradus.assessment.scoring;

import dev.gradus.assessment.scoring.Outcome.Invalid;
import dev.gradus.assessment.scoring.Outcome.Reason;
import dev.gradus.assessment.scoring.Outcome.Scored;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Several options: the share of the right ones that were chosen less the share of the wrong ones,
 * never below 0; so choosing everything earns nothing.
 */
final class MultipleChoiceScorer {
  private MultipleChoiceScorer() {}

  static Outcome score(AnswerKey.Several key, Response.Chosen response) {
    return score(key.right(), key.wrong(), response.ids());
  }

  static Outcome score(List<String> right, List<String> wrong, List<String> chosen) {
    if (chosen.isEmpty()) {
      return new Invalid(Reason.NOTHING_CHOSEN);
    }
    Set<String> distinct = new HashSet<>(chosen);
    if (distinct.size() < chosen.size()) {
      return new Invalid(Reason.USED_TWICE);
    }
    List<String> taken = chosen.stream().filter(wrong::contains).toList();
    long hits = chosen.stream().filter(right::contains).count();
    if (hits + taken.size() < chosen.size()) {
      return new Invalid(Reason.UNKNOWN_OPTION);
    }
    boolean all = hits == right.size() && taken.isEmpty();
    double share =
        (double) hits / right.size() - (wrong.isEmpty() ? 0 : (double) taken.size() / wrong.size());
    return new Scored(all ? 1 : Math.max(0, share), taken);
  }
}
