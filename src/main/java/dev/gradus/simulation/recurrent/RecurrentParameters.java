package dev.gradus.simulation.recurrent;

import static dev.gradus.simulation.ParameterReader.requireWithin;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.CellKind;
import dev.gradus.numerics.RecurrentMatrix;
import dev.gradus.numerics.RecurrentShape;
import dev.gradus.simulation.SimulationParameters;
import java.util.List;
import java.util.SequencedMap;

/**
 * Which recurrent networks are looked at: {@code seeds} replicates of one configuration.
 *
 * @param matrix how W_h of a plain RNN is drawn; the gated cells have uniform weights instead
 * @param radius spectral radius ρ of W_h of a plain RNN
 * @param activation φ of a plain RNN, linear or tanh
 * @param inputScale s, the standard deviation of every input
 * @param bias of the forget gate of an LSTM, of the update gate of a GRU; a plain RNN has no bias
 * @param width n, units and inputs
 * @param lags how many steps back the state is followed
 * @param burnIn steps before those, from a state of zero
 * @param seeds replicates, each with fresh inputs and weights
 * @param seed where the random numbers start
 */
public record RecurrentParameters(
    CellKind cell,
    RecurrentMatrix matrix,
    double radius,
    Activation activation,
    double inputScale,
    double bias,
    int width,
    int lags,
    int burnIn,
    int seeds,
    long seed)
    implements SimulationParameters<RecurrentParameters>, SimulationParameters.Seeded {

  /** What φ of a plain RNN may be. */
  public static final List<Activation> ACTIVATIONS = List.of(Activation.LINEAR, Activation.TANH);

  public static final RecurrentParameters DEFAULT =
      new RecurrentParameters(
          CellKind.RNN, RecurrentMatrix.GAUSSIAN, 1, Activation.TANH, 1, 0, 64, 50, 50, 30, 1);

  /**
   * Checks every value, and the work as a whole, against what a command may ask for.
   *
   * @throws IllegalArgumentException when a value or the work as a whole is out of bounds
   */
  public RecurrentParameters {
    RecurrentLimits limits = RecurrentLimits.COMMAND;
    requireWithin("radius", radius, RecurrentLimits.MIN_RADIUS, RecurrentLimits.MAX_RADIUS);
    requireWithin("input-scale", inputScale, 0, RecurrentLimits.MAX_INPUT_SCALE);
    requireWithin("bias", bias, -RecurrentLimits.MAX_BIAS, RecurrentLimits.MAX_BIAS);
    requireWithin("width", width, 1, limits.maxWidth());
    requireWithin("lags", lags, 1, limits.maxLags());
    requireWithin("burn-in", burnIn, 0, limits.maxBurnIn());
    requireWithin("seeds", seeds, 1, limits.maxSeeds());
    if (!ACTIVATIONS.contains(activation)) {
      throw new IllegalArgumentException("activation must be linear or tanh");
    }
    int fitting = limits.seedsThatFit(cell, matrix, width, lags, burnIn);
    if (seeds > fitting) {
      throw new IllegalArgumentException(
          "width, lags and seeds together ask for too much work; at most %d seeds fit"
              .formatted(fitting));
    }
  }

  RecurrentShape network() {
    return new RecurrentShape(cell, activation, width, width, burnIn + lags, 1);
  }

  @Override
  public RecurrentDraft edit() {
    return edit(RecurrentLimits.PAGE);
  }

  /** A builder that starts from these values and keeps to the limits. */
  public RecurrentDraft edit(RecurrentLimits limits) {
    return new RecurrentDraft(this, limits);
  }

  @Override
  public SequencedMap<String, String> address() {
    return RecurrentAddress.write(this);
  }
}
