package dev.gradus.assessment.scoring;

import dev.gradus.assessment.scoring.Outcome.Invalid;
import dev.gradus.assessment.scoring.Outcome.Reason;
import dev.gradus.assessment.scoring.Outcome.Scored;
import java.util.List;
import java.util.Map;

/** Blanks in a formula: the share of blanks that are right. */
final class ClozeScorer {
  private ClozeScorer() {}

  static Outcome score(AnswerKey.Blanks key, Response.Paired response) {
    Map<String, String> given = response.pairs();
    if (given.isEmpty()) {
      return new Invalid(Reason.NOTHING_CHOSEN);
    }
    for (Map.Entry<String, String> filled : given.entrySet()) {
      String blank = filled.getKey();
      boolean known =
          filled.getValue().equals(key.right().get(blank))
              || key.wrong().getOrDefault(blank, List.of()).contains(filled.getValue());
      if (!known) {
        return new Invalid(Reason.UNKNOWN_OPTION);
      }
    }
    if (given.size() < key.right().size()) {
      return new Invalid(Reason.INCOMPLETE);
    }
    List<String> met =
        given.entrySet().stream()
            .filter(filled -> !filled.getValue().equals(key.right().get(filled.getKey())))
            .map(Map.Entry::getValue)
            .toList();
    return new Scored(1 - (double) met.size() / key.right().size(), met);
  }
}
