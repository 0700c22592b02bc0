package dev.gradus.simulation.remedies;

import static dev.gradus.simulation.ParameterReader.requireWithin;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.BiasScheme;
import dev.gradus.numerics.Initialization;
import dev.gradus.numerics.Normalization;
import dev.gradus.simulation.SimulationParameters;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import java.util.SequencedMap;

/**
 * Sixteen networks that differ only in their remedies. All have the same data, the same head and
 * the same weights up to their scale.
 *
 * @param depth layers before the linear head
 * @param width units a layer
 * @param normalization what the remedy of that name is, batch or layer
 * @param seed where the random numbers start
 */
public record RemediesParameters(int depth, int width, Normalization normalization, long seed)
    implements SimulationParameters<RemediesParameters>, SimulationParameters.Seeded {

  public static final RemediesParameters DEFAULT =
      new RemediesParameters(30, 64, Normalization.BATCH, 1);

  /** Samples, as in the other figures. */
  public static final int BATCH = 64;

  /**
   * Checks every value and the work as a whole.
   *
   * @throws IllegalArgumentException when a value or the work as a whole is out of bounds
   */
  public RemediesParameters {
    requireWithin("depth", depth, RemediesLimits.MIN_DEPTH, RemediesLimits.MAX_DEPTH);
    requireWithin("width", width, RemediesLimits.MIN_WIDTH, RemediesLimits.MAX_WIDTH);
    if (normalization == Normalization.NONE) {
      throw new IllegalArgumentException("normalization must be batch or layer");
    }
    double seconds = network(Combination.NOTHING, depth, width, normalization, seed).secondsASeed();
    if (!RemediesLimits.fit(seconds)) {
      throw new IllegalArgumentException("depth and width together ask for too much work");
    }
  }

  /** One of the sixteen, as the figure of the gradient flow shows it with a single seed. */
  public GradientFlowParameters network(Combination combination) {
    return network(combination, depth, width, normalization, seed);
  }

  static GradientFlowParameters network(
      Combination combination, int depth, int width, Normalization normalization, long seed) {
    return new GradientFlowParameters(
        combination.has(Remedy.RELU) ? Activation.RELU : Activation.SIGMOID,
        combination.has(Remedy.HE) ? Initialization.HE_UNIFORM : Initialization.UNIFORM_FAN_IN,
        1,
        BiasScheme.ZERO,
        depth,
        width,
        BATCH,
        combination.has(Remedy.NORMALIZATION) ? normalization : Normalization.NONE,
        combination.has(Remedy.RESIDUAL),
        1,
        1,
        seed);
  }

  @Override
  public RemediesDraft edit() {
    return new RemediesDraft(this);
  }

  @Override
  public SequencedMap<String, String> address() {
    return RemediesAddress.write(this);
  }
}
