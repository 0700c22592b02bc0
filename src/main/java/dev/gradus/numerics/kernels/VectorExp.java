package dev.gradus.numerics.kernels;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * e^y for y ≤ 0 in two parts, 2^n and e^y − 2^n with y = n·ln 2 + f and |f| ≤ ln 2 / 2: from them
 * {@code e^y} and {@code 1 − e^y} follow without loss (Tang 1989). Relative error below 4e-16 each.
 */
final class VectorExp {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

  /** Below this the result is no normal number; it is taken as 0. */
  private static final double LEAST = -708;

  /** Adding it leaves the rounded number in the lowest bits of the sum. */
  private static final double ROUND = 0x1.8p52;

  private static final double LOG2_E = 1 / Math.log(2);

  /** ln 2 in two parts; the first has so few digits that its multiples are exact. */
  private static final double LN_2_HIGH = 0x1.62e42fee00000p-1;

  private static final double LN_2_LOW = 0x1.a39ef35793c76p-33;

  private VectorExp() {}

  /**
   * Computes a whole number of vectors; e^f − 1 by its Taylor series up to f¹³/13!.
   *
   * @param power receives 2^n
   * @param rest receives e^y − 2^n
   */
  static void fill(double[] y, double[] power, double[] rest, int length) {
    for (int i = 0; i < length; i += SPECIES.length()) {
      DoubleVector exponent = DoubleVector.fromArray(SPECIES, y, i);
      VectorMask<Double> far = exponent.lt(LEAST);
      exponent = exponent.blend(LEAST, far);
      DoubleVector rounded =
          exponent.fma(
              DoubleVector.broadcast(SPECIES, LOG2_E), DoubleVector.broadcast(SPECIES, ROUND));
      DoubleVector n = rounded.sub(ROUND);
      DoubleVector f = n.fma(DoubleVector.broadcast(SPECIES, -LN_2_HIGH), exponent);
      f = n.fma(DoubleVector.broadcast(SPECIES, -LN_2_LOW), f);
      DoubleVector sum = DoubleVector.broadcast(SPECIES, 1 / 6227020800.0);
      sum = sum.fma(f, DoubleVector.broadcast(SPECIES, 1 / 479001600.0));
      sum = sum.fma(f, DoubleVector.broadcast(SPECIES, 1 / 39916800.0));
      sum = sum.fma(f, DoubleVector.broadcast(SPECIES, 1 / 3628800.0));
      sum = sum.fma(f, DoubleVector.broadcast(SPECIES, 1 / 362880.0));
      sum = sum.fma(f, DoubleVector.broadcast(SPECIES, 1 / 40320.0));
      sum = sum.fma(f, DoubleVector.broadcast(SPECIES, 1 / 5040.0));
      sum = sum.fma(f, DoubleVector.broadcast(SPECIES, 1 / 720.0));
      sum = sum.fma(f, DoubleVector.broadcast(SPECIES, 1 / 120.0));
      sum = sum.fma(f, DoubleVector.broadcast(SPECIES, 1 / 24.0));
      sum = sum.fma(f, DoubleVector.broadcast(SPECIES, 1 / 6.0));
      sum = sum.fma(f, DoubleVector.broadcast(SPECIES, 0.5));
      sum = sum.fma(f.mul(f), f);
      DoubleVector scale =
          rounded
              .reinterpretAsLongs()
              .add(1023)
              .lanewise(VectorOperators.LSHL, 52)
              .reinterpretAsDoubles();
      scale.blend(0.0, far).intoArray(power, i);
      sum.mul(scale).blend(0.0, far).intoArray(rest, i);
    }
  }
}
