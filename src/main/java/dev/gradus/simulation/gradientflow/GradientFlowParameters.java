package dev.gradus.simulation.gradientflow;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.BiasScheme;
import dev.gradus.numerics.Initialization;
import dev.gradus.numerics.NetworkOptions;
import dev.gradus.numerics.Normalization;

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
    long seed) {

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

  public static final int MAX_DEPTH = 200;
  public static final int MAX_WIDTH = 512;
  public static final int MAX_BATCH = 512;
  public static final int MAX_SEEDS = 200;
  public static final double MIN_SCALE = 1e-3;
  public static final double MAX_SCALE = 1e3;

  /**
   * What one whole run may cost, in multiply-adds, an element's activation and normalization
   * counted as {@value #ELEMENT_COST}: about two seconds of one core with EJML's multiply.
   */
  static final double MAX_WORK = 6e9;

  private static final int ELEMENT_COST = 40;

  /**
   * Checks every value and the work as a whole.
   *
   * @throws IllegalArgumentException when a value or the work as a whole is out of bounds
   */
  public GradientFlowParameters {
    requireWithin("depth", depth, 2, MAX_DEPTH);
    requireWithin("width", width, 1, MAX_WIDTH);
    requireWithin("batch", batch, 1, MAX_BATCH);
    requireWithin("seeds", seeds, 1, MAX_SEEDS);
    requireWithin("gain", gain, MIN_SCALE, MAX_SCALE);
    requireWithin("branch-scale", branchScale, MIN_SCALE, MAX_SCALE);
    if (work(depth, width, batch, seeds) > MAX_WORK) {
      throw new IllegalArgumentException(
          "depth, width, batch and seeds together ask for too much work; at most %d seeds fit"
              .formatted(seedsThatFit(depth, width, batch)));
    }
  }

  private static void requireWithin(String name, double value, double least, double greatest) {
    if (!(value >= least && value <= greatest)) {
      throw new IllegalArgumentException(
          "%s must be from %s to %s".formatted(name, plain(least), plain(greatest)));
    }
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private static double work(int depth, int width, int batch, int seeds) {
    return (double) depth * batch * width * (3.0 * width + ELEMENT_COST) * seeds;
  }

  /**
   * How many seeds the bound on the whole work leaves for such networks; 0 where not even one fits.
   */
  static int seedsThatFit(int depth, int width, int batch) {
    return (int) Math.min(MAX_SEEDS, MAX_WORK / work(depth, width, batch, 1));
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

  /** A builder that starts from these values. */
  public GradientFlowDraft edit() {
    return new GradientFlowDraft(this);
  }
}
