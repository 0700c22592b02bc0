package dev.gradus.assessment.scoring;

import dev.gradus.assessment.scoring.Outcome.Invalid;
import dev.gradus.assessment.scoring.Outcome.Reason;
import dev.gradus.assessment.scoring.Outcome.Scored;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Left sides matched with right ones: the share of pairs that are right. */
final class MatchingScorer {
  private MatchingScorer() {}

  static Outcome score(AnswerKey.Pairs key, Response.Paired response) {
    Map<String, String> given = response.pairs();
    if (given.isEmpty()) {
      return new Invalid(Reason.NOTHING_CHOSEN);
    }
    boolean known =
        key.pairs().keySet().containsAll(given.keySet())
            && given.values().stream()
                .allMatch(right -> key.pairs().containsValue(right) || key.extra().contains(right));
    if (!known) {
      return new Invalid(Reason.UNKNOWN_OPTION);
    }
    if (new HashSet<>(given.values()).size() < given.size()) {
      return new Invalid(Reason.USED_TWICE);
    }
    if (given.size() < key.pairs().size()) {
      return new Invalid(Reason.INCOMPLETE);
    }
    long right =
        key.pairs().entrySet().stream()
            .filter(pair -> pair.getValue().equals(given.get(pair.getKey())))
            .count();
    List<String> met =
        key.traps().entrySet().stream()
            .filter(trap -> trap.getValue().right().equals(given.get(trap.getValue().left())))
            .map(Map.Entry::getKey)
            .toList();
    return new Scored((double) right / key.pairs().size(), met);
  }
}
