package dev.gradus.numerics;

import java.util.function.DoubleUnaryOperator;

/**
 * Expectations over Z ~ N(0, 1) of functions of an activation at standard deviation s, for instance
 * E φ(sZ)². Simpson's rule on both sides of 0, where some activations have a kink; relative error
 * below 1e-10 for s up to about 100.
 */
public final class GaussianMoments {

  private static final double REACH = 10;
  private static final int INTERVALS = 1200;
  private static final double STEP = REACH / INTERVALS;

  private GaussianMoments() {}

  /** E φ(sZ). */
  public static double mean(Activation activation, double s) {
    return expectation(z -> activation.value(s * z));
  }

  /** E φ(sZ)². */
  public static double meanSquare(Activation activation, double s) {
    return expectation(z -> square(activation.value(s * z)));
  }

  /** E φ′(sZ)². */
  public static double meanSquaredSlope(Activation activation, double s) {
    return expectation(z -> square(activation.slope(s * z)));
  }

  /** Var φ(sZ). */
  public static double variance(Activation activation, double s) {
    double mean = mean(activation, s);
    return expectation(z -> square(activation.value(s * z) - mean));
  }

  private static double expectation(DoubleUnaryOperator function) {
    double sum = 0;
    for (int i = 0; i <= INTERVALS; i++) {
      double z = i == 0 ? Double.MIN_NORMAL * 0x1p60 : i * STEP;
      double weight = i == 0 || i == INTERVALS ? 1 : i % 2 == 1 ? 4 : 2;
      sum +=
          weight * Math.exp(-z * z / 2) * (function.applyAsDouble(z) + function.applyAsDouble(-z));
    }
    return sum * STEP / 3 / Math.sqrt(2 * Math.PI);
  }

  private static double square(double x) {
    return x * x;
  }
}
