package dev.gradus.assessment.scoring;

import dev.gradus.assessment.scoring.Outcome.Invalid;
import dev.gradus.assessment.scoring.Outcome.Reason;
import dev.gradus.assessment.scoring.Outcome.Scored;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Things in order: Kendall's τ, the share of pairs in the right order less that of pairs in the
 * wrong one, never below 0; so chance earns nothing on average.
 */
final class OrderingScorer {
  private OrderingScorer() {}

  static Outcome score(AnswerKey.Sequence key, Response.Ordered response) {
    List<String> given = response.ids();
    if (given.isEmpty()) {
      return new Invalid(Reason.NOTHING_CHOSEN);
    }
    if (!key.order().containsAll(given)) {
      return new Invalid(Reason.UNKNOWN_OPTION);
    }
    if (new HashSet<>(given).size() < given.size()) {
      return new Invalid(Reason.USED_TWICE);
    }
    if (given.size() < key.order().size()) {
      return new Invalid(Reason.INCOMPLETE);
    }
    List<String> met =
        key.traps().entrySet().stream()
            .filter(trap -> trap.getValue().equals(given))
            .map(Map.Entry::getKey)
            .toList();
    return new Scored(Math.max(0, kendall(key.order(), given)), met);
  }

  private static double kendall(List<String> order, List<String> given) {
    int pairs = 0;
    int balance = 0;
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        pairs++;
        balance += given.indexOf(order.get(i)) < given.indexOf(order.get(j)) ? 1 : -1;
      }
    }
    return (double) balance / pairs;
  }
}
