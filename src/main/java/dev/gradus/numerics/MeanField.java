package dev.gradus.numerics;

import java.util.Arrays;
import java.util.Optional;

/**
 * The infinite-width prediction of the backward signal, layer by layer (Poole et al. 2016;
 * Schoenholz et al. 2017; for batch normalization Yang et al. 2019), at finite depth, so transients
 * are part of it. With p = E h², m = E h and v = p − the overlap between samples of h: the
 * preactivation has variance q = σ_w² p + σ_b² without normalization and 1 with it; layer
 * normalization divides by q, batch normalization by σ_w² v.
 */
public final class MeanField {

  /**
   * Between these σ_w², the scale of He among them, GELU and SiLU sit at the edge between dying out
   * and growing; a few samples of large norm decide, and the average says nothing of them. The
   * bounds are measured at width 64, depth 30: outside them theory and measurement agree to 0.01.
   */
  private static final double EDGE_FROM = 1.5;

  private static final double EDGE_TO = 3;

  private MeanField() {}

  /** Why theory and measurement part. */
  public enum Parting {
    /**
     * Residual connections without normalization where φ has no bound and a positive mean: the
     * gradient depends on the weights that it meets, since it follows the growing activations.
     */
    DEPENDENCE,
    /** GELU and SiLU at the scale of He: samples of large norm dominate the batch. */
    FEW_SAMPLES
  }

  /**
   * ln‖δ_l‖ for l = 1…L, up to a constant, such that the last is 0.
   *
   * @return L numbers; all NaN where {@link #holds} is false
   */
  public static double[] lnPreactivationGradient(NetworkOptions options) {
    if (holds(options)) {
      return lnOfRecursion(options);
    }
    double[] none = new double[options.depth()];
    Arrays.fill(none, Double.NaN);
    return none;
  }

  /** The same, also where theory and measurement part. */
  public static double[] lnOfRecursion(NetworkOptions options) {
    int depth = options.depth();
    double[] lnNorm = new double[depth];
    double[] lnSlope = new double[depth];
    forward(options, lnSlope);
    double lnSigma = Math.log(options.weightVarianceTimesWidth()) / 2;
    double lnOutputGradient = 0;
    for (int l = depth - 1; l >= 0; l--) {
      lnNorm[l] = lnOutputGradient + lnSlope[l];
      double lnBranch = lnSigma + lnSlope[l];
      lnOutputGradient += options.residual() ? Math.log1p(Math.exp(2 * lnBranch)) / 2 : lnBranch;
    }
    double last = lnNorm[depth - 1];
    for (int l = 0; l < depth; l++) {
      lnNorm[l] -= last;
    }
    return lnNorm;
  }

  /**
   * Fills ln of β √(E φ′²) / s for each layer, where s is what the normalization divides by. The
   * state is √p, m and √v.
   */
  private static void forward(NetworkOptions options, double[] lnSlope) {
    double sigma = Math.sqrt(options.weightVarianceTimesWidth());
    double biasDeviation = Math.sqrt(options.bias().variance(options.width()));
    double rootOfEpsilon = Math.sqrt(Normalization.EPSILON);
    double scale = options.scaleOfBranch();
    double rootMeanSquare = 1;
    double mean = 0;
    double deviation = 1;
    for (int l = 0; l < lnSlope.length; l++) {
      double preactivation =
          options.normalization() == Normalization.BATCH
              ? sigma * deviation
              : Math.hypot(sigma * rootMeanSquare, biasDeviation);
      double divisor =
          options.normalization() == Normalization.NONE
              ? 1
              : Math.hypot(preactivation, rootOfEpsilon);
      GaussianMoments moments = GaussianMoments.of(options.activation(), preactivation / divisor);
      lnSlope[l] = Math.log(scale * moments.rootMeanSquaredSlope() / divisor);
      if (options.residual()) {
        double cross = 2 * mean * scale * moments.mean();
        double branch = Math.hypot(rootMeanSquare, scale * moments.rootMeanSquare());
        rootMeanSquare = branch * Math.sqrt(1 + cross / branch / branch);
        mean += scale * moments.mean();
        deviation = Math.hypot(deviation, scale * moments.standardDeviation());
      } else {
        rootMeanSquare = moments.rootMeanSquare();
        mean = moments.mean();
        deviation = moments.standardDeviation();
      }
    }
  }

  /** Whether theory and measurement agree for such a network. */
  public static boolean holds(NetworkOptions options) {
    return parting(options).isEmpty();
  }

  /** Why theory and measurement part for such a network; empty where they agree. */
  public static Optional<Parting> parting(NetworkOptions options) {
    if (options.normalization() != Normalization.NONE) {
      return Optional.empty();
    }
    boolean isUnbounded =
        switch (options.activation()) {
          case SIGMOID, TANH, LINEAR -> false;
          case RELU, LEAKY_RELU, PRELU, ELU, SELU, GELU, SILU -> true;
        };
    if (options.residual()) {
      return isUnbounded ? Optional.of(Parting.DEPENDENCE) : Optional.empty();
    }
    boolean mayCollapse =
        options.activation() == Activation.GELU || options.activation() == Activation.SILU;
    return mayCollapse && isAtEdge(options.weightVarianceTimesWidth())
        ? Optional.of(Parting.FEW_SAMPLES)
        : Optional.empty();
  }

  private static boolean isAtEdge(double weightVarianceTimesWidth) {
    return weightVarianceTimesWidth > EDGE_FROM && weightVarianceTimesWidth < EDGE_TO;
  }
}
