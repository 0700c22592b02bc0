package dev.gradus.numerics.kernels;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.apache.commons.numbers.gamma.Erfcx;

/**
 * Φ(−a)·e^(a²/2) = erfcx(a/√2)/2 for a ≥ 0, as a Chebyshev series of (1 + 2x)·erfcx(x) in t = (x −
 * 3.75)/(x + 3.75) (Shepherd, Laframboise 1981).
 */
final class ScaledTail {

  /** 1/√(2π). */
  static final double DENSITY_AT_0 = 1 / Math.sqrt(2 * Math.PI);

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final double CENTRE = 3.75;
  private static final int TERMS = 28;

  /** So many points that the terms left out do not fold back. */
  private static final int POINTS = 64;

  private static final double[] COEFFICIENTS = coefficients();

  private ScaledTail() {}

  /** The coefficients, by interpolation in the Chebyshev points. */
  private static double[] coefficients() {
    double[] coefficients = new double[TERMS];
    for (int point = 0; point < POINTS; point++) {
      double angle = Math.PI * (point + 0.5) / POINTS;
      double t = Math.cos(angle);
      double x = CENTRE * (1 + t) / (1 - t);
      double value = (1 + 2 * x) * Erfcx.value(x);
      for (int k = 0; k < TERMS; k++) {
        coefficients[k] += (k == 0 ? 1.0 : 2.0) / POINTS * value * Math.cos(k * angle);
      }
    }
    return coefficients;
  }

  /**
   * Computes a whole number of vectors, by Clenshaw's recurrence.
   *
   * @param z a is its magnitude; from place {@code from} on
   */
  static void fill(double[] z, int from, double[] tails, int length) {
    for (int i = 0; i < length; i += SPECIES.length()) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, z, from + i).abs().mul(Math.sqrt(0.5));
      DoubleVector t = x.sub(CENTRE).div(x.add(CENTRE));
      DoubleVector twice = t.add(t);
      DoubleVector last = DoubleVector.zero(SPECIES);
      DoubleVector sum = DoubleVector.broadcast(SPECIES, COEFFICIENTS[TERMS - 1]);
      for (int k = TERMS - 2; k >= 1; k--) {
        DoubleVector next =
            twice.fma(sum, DoubleVector.broadcast(SPECIES, COEFFICIENTS[k]).sub(last));
        last = sum;
        sum = next;
      }
      sum = t.fma(sum, DoubleVector.broadcast(SPECIES, COEFFICIENTS[0]).sub(last));
      sum.mul(0.5).div(x.mul(2).add(1)).intoArray(tails, i);
    }
  }
}
