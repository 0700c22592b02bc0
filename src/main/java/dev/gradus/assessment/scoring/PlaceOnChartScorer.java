package dev.gradus.assessment.scoring;

import dev.gradus.assessment.scoring.Outcome.Invalid;
import dev.gradus.assessment.scoring.Outcome.Reason;
import dev.gradus.assessment.scoring.Outcome.Scored;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Points placed on a logarithmic chart: by the mean distance in decades, everything up to {@code
 * full}, nothing from {@code none} on, a straight line between.
 */
final class PlaceOnChartScorer {

  /** No norm of a double lies outside 10^±400. */
  private static final double LARGEST_LEVEL = 400;

  private PlaceOnChartScorer() {}

  static Outcome score(AnswerKey.Levels key, Response.Placed response) {
    Map<Integer, Double> given = response.levels();
    if (given.isEmpty()) {
      return new Invalid(Reason.NOTHING_CHOSEN);
    }
    if (!key.levels().keySet().containsAll(given.keySet())) {
      return new Invalid(Reason.UNKNOWN_OPTION);
    }
    if (given.size() < key.levels().size()) {
      return new Invalid(Reason.INCOMPLETE);
    }
    if (given.values().stream().anyMatch(level -> !(Math.abs(level) <= LARGEST_LEVEL))) {
      return new Invalid(Reason.OUT_OF_RANGE);
    }
    double distance = meanDistance(key.levels(), given);
    double earned = Math.clamp((key.none() - distance) / (key.none() - key.full()), 0, 1);
    return new Scored(earned, earned == 1 ? List.of() : nearestTrap(key, given, distance));
  }

  /** Mean |Δ log₁₀| over the layers, in decades. */
  private static double meanDistance(Map<Integer, Double> levels, Map<Integer, Double> given) {
    return levels.entrySet().stream()
        .mapToDouble(
            level -> Math.abs(level.getValue() - given.getOrDefault(level.getKey(), Double.NaN)))
        .average()
        .orElseThrow();
  }

  /** The trap that lies nearest to what was drawn, if it is nearer than the truth. */
  private static List<String> nearestTrap(
      AnswerKey.Levels key, Map<Integer, Double> given, double distance) {
    return key.traps().entrySet().stream()
        .map(trap -> Map.entry(trap.getKey(), distanceToLine(trap.getValue(), key, given)))
        .filter(trap -> trap.getValue() < distance)
        .min(Comparator.comparingDouble(Map.Entry::getValue))
        .map(trap -> List.of(trap.getKey()))
        .orElse(List.of());
  }

  private static double distanceToLine(
      double log10PerLayer, AnswerKey.Levels key, Map<Integer, Double> given) {
    return given.entrySet().stream()
        .mapToDouble(
            point -> Math.abs(point.getValue() - log10PerLayer * (key.depth() - point.getKey())))
        .average()
        .orElseThrow();
  }
}
