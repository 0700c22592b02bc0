package dev.gradus.assessment.scoring;

import dev.gradus.assessment.scoring.Outcome.Invalid;
import dev.gradus.assessment.scoring.Outcome.Reason;
import dev.gradus.assessment.scoring.Outcome.Scored;
import java.util.List;

/** One option of several: all or nothing. */
final class SingleChoiceScorer {
  private SingleChoiceScorer() {}

  static Outcome score(AnswerKey.OneOf key, Response.Chosen response) {
    List<String> chosen = response.ids();
    if (chosen.isEmpty()) {
      return new Invalid(Reason.NOTHING_CHOSEN);
    }
    if (chosen.size() > 1) {
      return new Invalid(Reason.ONE_ONLY);
    }
    String id = chosen.getFirst();
    if (id.equals(key.right())) {
      return new Scored(1, List.of());
    }
    return key.wrong().contains(id)
        ? new Scored(0, List.of(id))
        : new Invalid(Reason.UNKNOWN_OPTION);
  }
}
