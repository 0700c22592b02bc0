package dev.gradus.simulation;

import java.util.List;

/**
 * A learner has predicted a result and seen it. Published by the figure; who keeps it is not the
 * figure's business.
 *
 * @param simulation id of the simulation
 * @param query the address of what was predicted, as {@code name=value&…}
 * @param predicted decimal logarithms, or for a regime its place from −1, vanishing, to 1,
 *     exploding
 * @param actual the same of the result; −∞ for exactly 0
 */
public record PredictionMade(
    String simulation, String query, Kind kind, List<Double> predicted, List<Double> actual) {
  public PredictionMade {
    predicted = List.copyOf(predicted);
    actual = List.copyOf(actual);
    if (predicted.isEmpty() || predicted.size() != actual.size()) {
      throw new IllegalArgumentException(
          predicted.size() + " values predicted, " + actual.size() + " found");
    }
  }

  /** What was asked for. */
  public enum Kind {
    CURVE,
    FACTOR,
    REGIME
  }
}
