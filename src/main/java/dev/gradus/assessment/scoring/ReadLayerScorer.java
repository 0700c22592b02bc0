package dev.gradus.assessment.scoring;

import dev.gradus.assessment.scoring.Outcome.Invalid;
import dev.gradus.assessment.scoring.Outcome.Reason;
import dev.gradus.assessment.scoring.Outcome.Scored;
import java.util.List;
import java.util.Map;

/** A layer read off a chart: everything within so many layers, else nothing. */
final class ReadLayerScorer {
  private ReadLayerScorer() {}

  static Outcome score(AnswerKey.Layer key, Response.Typed response) {
    return switch (NumberReader.read(response.text())) {
      case NumberReader.Unreadable(Reason reason) -> new Invalid(reason);
      case NumberReader.Read(double value) -> score(key, value);
    };
  }

  private static Outcome score(AnswerKey.Layer key, double value) {
    if (value != Math.rint(value) || value < 1 || value > key.depth()) {
      return new Invalid(Reason.NOT_A_LAYER);
    }
    if (Math.abs(value - key.layer()) <= key.within()) {
      return new Scored(1, List.of());
    }
    List<String> met =
        key.traps().entrySet().stream()
            .filter(trap -> Math.abs(value - trap.getValue()) <= key.within())
            .map(Map.Entry::getKey)
            .limit(1)
            .toList();
    return new Scored(0, met);
  }
}
