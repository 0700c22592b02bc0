package dev.gradus.progress;

import dev.gradus.account.LearnerId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a learner expected of a figure, and what it showed.
 *
 * @param simulation id of the simulation
 * @param query address of the picture within the laboratory's page of that simulation
 * @param predicted decimal logarithms; of a regime its place from −1, vanishing, to 1, exploding
 * @param actual the same of the result; −∞ for exactly 0
 */
public record Prediction(
    LearnerId learner,
    String simulation,
    String query,
    Kind kind,
    List<Double> predicted,
    List<Double> actual,
    Instant madeAt) {
  public Prediction {
    predicted = List.copyOf(predicted);
    actual = List.copyOf(actual);
  }

  /** What was asked for. */
  public enum Kind {
    CURVE,
    FACTOR,
    REGIME
  }

  /** The same for the same prediction, so that recording it twice leaves one. */
  public UUID id() {
    String what = String.join(" ", learner.toString(), madeAt.toString(), simulation, query);
    return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
  }
}
