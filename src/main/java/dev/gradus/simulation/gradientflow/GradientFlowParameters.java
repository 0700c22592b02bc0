package dev.gradus.simulation.gradientflow;

import static dev.gradus.simulation.ParameterReader.requireWithin;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.BiasScheme;
import dev.gradus.numerics.Initialization;
import dev.gradus.numerics.NetworkOptions;
import dev.gradus.numerics.Normalization;
import dev.gradus.simulation.SimulationParameters;
import java.util.SequencedMap;

/**
 * Which networks are compared: {@code seeds} replicates of one configuration.
 *
 * @param gain multiplies the standard deviation of the weights
 * @param depth layers before the linear head
 * @param width units a layer
 * @param batch samples
 * @param branchScale scale of the residual branch
 * @param seeds replicates, each with fresh data and weights
 * @param seed where the random numbers start
 */
public record GradientFlowParameters(
    Activation activation,
    Initialization initialization,
    double gain,
    BiasScheme bias,
    int depth,
    int width,
    int batch,
    Normalization normalization,
    boolean residual,
    double branchScale,
    int seeds,
    long seed)
    implements SimulationParameters<GradientFlowParameters>, SimulationParameters.Seeded {

  public static final GradientFlowParameters DEFAULT =
      new GradientFlowParameters(
          Activation.TANH,
          Initialization.GLOROT_NORMAL,
          1,
          BiasScheme.ZERO,
          30,
          64,
          64,
          Normalization.NONE,
          false,
          1,
          30,
          1);

  /**
   * Checks every value, and the work as a whole, against what anybody may ask for.
   *
   * @throws IllegalArgumentException when a value or the work as a whole is out of bounds
   */
  public GradientFlowParameters {
    GradientFlowLimits limits = GradientFlowLimits.COMMAND;
    requireWithin("depth", depth, GradientFlowLimits.MIN_DEPTH, limits.maxDepth());
    requireWithin("width", width, 1, limits.maxWidth());
    requireWithin("batch", batch, 1, limits.maxBatch());
    requireWithin("seeds", seeds, 1, limits.maxSeeds());
    requireWithin("gain", gain, GradientFlowLimits.MIN_SCALE, GradientFlowLimits.MAX_SCALE);
    requireWithin(
        "branch-scale", branchScale, GradientFlowLimits.MIN_SCALE, GradientFlowLimits.MAX_SCALE);
    int fitting = limits.seedsThatFit(depth, width, batch, initialization);
    if (seeds > fitting) {
      throw new IllegalArgumentException(
          "depth, width, batch and seeds together ask for too much work; at most %d seeds fit"
              .formatted(fitting));
    }
  }

  /** What one seed takes of one core, at the most. */
  public double secondsASeed() {
    return GradientFlowLimits.secondsASeed(depth, width, batch, initialization);
  }

  NetworkOptions network() {
    return new NetworkOptions(
        activation,
        initialization,
        gain,
        bias,
        depth,
        width,
        batch,
        normalization,
        residual,
        branchScale);
  }

  @Override
  public GradientFlowDraft edit() {
    return edit(GradientFlowLimits.PAGE);
  }

  @Override
  public SequencedMap<String, String> address() {
    return GradientFlowAddress.write(this);
  }

  /** A builder that starts from these values and keeps to the limits. */
  public GradientFlowDraft edit(GradientFlowLimits limits) {
    return new GradientFlowDraft(this, limits);
  }
}
