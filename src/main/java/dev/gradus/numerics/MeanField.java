package dev.gradus.numerics;

import java.util.Arrays;

/**
 * The infinite-width prediction of the backward signal, layer by layer (Poole et al. 2016;
 * Schoenholz et al. 2017; for batch normalization Yang et al. 2019), at finite depth, so transients
 * are part of it. With p = E h², m = E h and v = p − the overlap between samples of h: the
 * preactivation has variance q = σ_w² p + σ_b² without normalization and 1 with it; layer
 * normalization divides by q, batch normalization by σ_w² v.
 */
public final class MeanField {

  /**
   * Above this σ_w², GELU and SiLU live off the few samples of large norm, and the average says
   * nothing of them.
   */
  private static final double LARGEST_SIGMA_FOR_SELF_GATED = 1.5;

  private MeanField() {}

  /**
   * ln‖δ_l‖ for l = 1…L, up to a constant, such that the last is 0.
   *
   * @return L numbers; all NaN where {@link #holds} is false
   */
  public static double[] lnPreactivationGradient(NetworkOptions options) {
    int depth = options.depth();
    double[] lnNorm = new double[depth];
    if (!holds(options)) {
      Arrays.fill(lnNorm, Double.NaN);
      return lnNorm;
    }
    double[] slope = new double[depth];
    forward(options, slope);
    double lnOutputGradient = 0;
    double skip = options.residual() ? 1 : 0;
    double sigma = options.weightVarianceTimesWidth();
    for (int l = depth - 1; l >= 0; l--) {
      lnNorm[l] = lnOutputGradient + Math.log(slope[l]) / 2;
      lnOutputGradient += Math.log(skip + sigma * slope[l]) / 2;
    }
    double last = lnNorm[depth - 1];
    for (int l = 0; l < depth; l++) {
      lnNorm[l] -= last;
    }
    return lnNorm;
  }

  /** Fills β² E φ′² / s² of each layer, where s² is what the normalization divides by. */
  private static void forward(NetworkOptions options, double[] slope) {
    double sigma = options.weightVarianceTimesWidth();
    double biasVariance = options.bias().variance(options.width());
    double scale = options.scaleOfBranch();
    double p = 1;
    double m = 0;
    double v = 1;
    for (int l = 0; l < slope.length; l++) {
      double q = sigma * p + biasVariance;
      double divisor =
          switch (options.normalization()) {
            case NONE -> 1;
            case LAYER -> q + Normalization.EPSILON;
            case BATCH -> sigma * v + Normalization.EPSILON;
          };
      double deviation =
          switch (options.normalization()) {
            case NONE -> Math.sqrt(q);
            case LAYER -> Math.sqrt(q / divisor);
            case BATCH -> Math.sqrt(sigma * v / divisor);
          };
      Activation activation = options.activation();
      slope[l] = scale * scale * GaussianMoments.meanSquaredSlope(activation, deviation) / divisor;
      double mean = scale * GaussianMoments.mean(activation, deviation);
      double meanSquare = scale * scale * GaussianMoments.meanSquare(activation, deviation);
      double variance = meanSquare - mean * mean;
      p = options.residual() ? p + meanSquare + 2 * m * mean : meanSquare;
      v = options.residual() ? v + variance : variance;
      m = options.residual() ? m + mean : mean;
    }
  }

  /**
   * Whether theory and measurement agree for such a network. They part for residual connections
   * without normalization where φ has no bound and a positive mean (the gradient follows the
   * growing activations), and for GELU and SiLU at the scale of He (samples of large norm
   * dominate).
   */
  public static boolean holds(NetworkOptions options) {
    if (options.normalization() != Normalization.NONE) {
      return true;
    }
    return switch (options.activation()) {
      case SIGMOID, TANH, LINEAR -> true;
      case RELU, LEAKY_RELU, PRELU, ELU, SELU -> !options.residual();
      case GELU, SILU ->
          !options.residual() && options.weightVarianceTimesWidth() <= LARGEST_SIGMA_FOR_SELF_GATED;
    };
  }
}
