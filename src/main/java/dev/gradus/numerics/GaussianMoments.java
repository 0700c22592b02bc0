package dev.gradus.numerics;

import java.util.function.DoubleUnaryOperator;

/**
 * Moments of an activation φ at sZ, Z ~ N(0, 1). They are kept as roots, because the squares would
 * under- or overflow in deep networks of small or large weights.
 *
 * @param mean E φ
 * @param rootMeanSquare √(E φ²)
 * @param standardDeviation √(Var φ)
 * @param rootMeanSquaredSlope √(E φ′²)
 */
public record GaussianMoments(
    double mean, double rootMeanSquare, double standardDeviation, double rootMeanSquaredSlope) {

  /** Closer to 0 every φ is its two one-sided tangents, to a relative 1e-8. */
  private static final double NEAR = 1e-8;

  /** Farther out an unbounded φ is its two asymptotes, to a relative 1e-8. */
  private static final double FAR = 1e8;

  /** Where the normal density has fallen below 1e-37. */
  private static final double REACH = 13;

  /** Gauss–Legendre points a panel. */
  private static final int POINTS = 24;

  private static final double[] NODES = new double[POINTS];
  private static final double[] WEIGHTS = new double[POINTS];

  static {
    for (int i = 0; i < POINTS; i++) {
      solveLegendre(i);
    }
  }

  /**
   * The moments at standard deviation {@code s} of the preactivation, 0 or more; relative error
   * below 1e-12 for s from 1e-8 to 1e8 and below 1e-7 elsewhere.
   */
  public static GaussianMoments of(Activation activation, double s) {
    double within = Math.clamp(s, NEAR, activation.isBounded() ? Double.MAX_VALUE : FAR);
    GaussianMoments moments = integrate(activation, within);
    if (s == within) {
      return moments;
    }
    double stretch = s / within;
    boolean throughZero = activation.value(0) == 0;
    return new GaussianMoments(
        throughZero ? stretch * moments.mean : moments.mean,
        throughZero ? stretch * moments.rootMeanSquare : moments.rootMeanSquare,
        stretch * moments.standardDeviation,
        moments.rootMeanSquaredSlope);
  }

  /** E φ². */
  public double meanSquare() {
    return rootMeanSquare * rootMeanSquare;
  }

  /** Var φ. */
  public double variance() {
    return standardDeviation * standardDeviation;
  }

  /** E φ′². */
  public double meanSquaredSlope() {
    return rootMeanSquaredSlope * rootMeanSquaredSlope;
  }

  private static GaussianMoments integrate(Activation activation, double s) {
    double mean = expectation(s, activation::value);
    return new GaussianMoments(
        mean,
        Math.sqrt(expectation(s, z -> square(activation.value(z)))),
        Math.sqrt(expectation(s, z -> square(activation.value(z) - mean))),
        Math.sqrt(expectation(s, z -> square(activation.slope(z)))));
  }

  /**
   * E f(sZ), Z ~ N(0, 1), for an f that is smooth but for a kink at 0 and changes on a scale of 1.
   * Panels double in width from the scale on which f(s·) changes up to 1, the scale on which the
   * density does.
   */
  public static double expectation(double s, DoubleUnaryOperator f) {
    double sum = 0;
    double from = 0;
    double to = Math.min(0.5, 0.5 / s);
    while (from < REACH) {
      double half = (to - from) / 2;
      for (int i = 0; i < POINTS; i++) {
        double z = from + half * (1 + NODES[i]);
        double values = f.applyAsDouble(s * z) + f.applyAsDouble(-s * z);
        sum += half * WEIGHTS[i] * Math.exp(-z * z / 2) * values;
      }
      from = to;
      to = Math.min(2 * to, to + 1);
    }
    return sum / Math.sqrt(2 * Math.PI);
  }

  /** Finds a root of the Legendre polynomial of degree {@link #POINTS} by Newton's method. */
  private static void solveLegendre(int i) {
    double x = Math.cos(Math.PI * (i + 0.75) / (POINTS + 0.5));
    double slope = 1;
    for (int step = 0; step < 10; step++) {
      double before = 1;
      double polynomial = x;
      for (int degree = 2; degree <= POINTS; degree++) {
        double next = ((2 * degree - 1) * x * polynomial - (degree - 1) * before) / degree;
        before = polynomial;
        polynomial = next;
      }
      slope = POINTS * (before - x * polynomial) / (1 - x * x);
      x -= polynomial / slope;
    }
    NODES[i] = x;
    WEIGHTS[i] = 2 / ((1 - x * x) * slope * slope);
  }

  private static double square(double x) {
    return x * x;
  }
}
