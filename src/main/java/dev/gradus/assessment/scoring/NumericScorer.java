package dev.gradus.assessment.scoring;

import dev.gradus.assessment.scoring.Outcome.Invalid;
import dev.gradus.assessment.scoring.Outcome.Scored;
import dev.gradus.content.ItemBody.Tolerance;
import java.util.Comparator;
import java.util.List;

/** A typed number: everything within the tolerance, else nothing. */
final class NumericScorer {

  /** Room for rounding where a bound is met exactly, as a share of the bound. */
  private static final double ROUNDING = 1e-9;

  private NumericScorer() {}

  static Outcome score(AnswerKey.TypedNumber key, Response.Typed response) {
    return switch (NumberReader.read(response.text())) {
      case NumberReader.Unreadable(Outcome.Reason reason) -> new Invalid(reason);
      case NumberReader.Read(double value) ->
          isWithin(value, key.value(), key.tolerance())
              ? new Scored(1, List.of())
              : new Scored(0, trap(value, key));
    };
  }

  /** The trap nearest to the value, if the value is near enough to be its. */
  private static List<String> trap(double value, AnswerKey.TypedNumber key) {
    return key.traps().entrySet().stream()
        .filter(trap -> isWithin(value, trap.getValue(), key.tolerance()))
        .min(
            Comparator.comparingDouble(
                trap -> distance(value, trap.getValue(), key.tolerance().measure())))
        .map(trap -> List.of(trap.getKey()))
        .orElse(List.of());
  }

  static boolean isWithin(double value, double key, Tolerance tolerance) {
    return value == key
        || distance(value, key, tolerance.measure()) <= tolerance.value() * (1 + ROUNDING);
  }

  private static double distance(double value, double key, Tolerance.Measure measure) {
    return switch (measure) {
      case ABSOLUTE -> Math.abs(value - key);
      case RELATIVE -> Math.abs(value - key) / Math.abs(key);
      case DECADES -> value * key > 0 ? Math.abs(Math.log10(value / key)) : Double.NaN;
    };
  }
}
