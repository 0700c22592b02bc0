package dev.gradus.numerics.kernels;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * e^y for y ≤ 0 in two parts, 2^n and e^f − 1 with y = n·ln 2 + f and |f| ≤ ln 2 / 2: from them
 * {@code e^y} and {@code 1 − e^y} follow without loss (Tang 1989). Relative error below 4e-16 each.
 */
final class VectorExp {

  /** Below this the result is no normal number; it is to be taken as 0. */
  static final double LEAST = -708;

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

  /** Adding it leaves the rounded number in the lowest bits of the sum. */
  private static final double ROUND = 0x1.8p52;

  private static final double LOG2_E = 1 / Math.log(2);

  /** ln 2 in two parts; the first has so few digits that its multiples are exact. */
  private static final double LN_2_HIGH = 0x1.62e42fee00000p-1;

  private static final double LN_2_LOW = 0x1.a39ef35793c76p-33;

  private VectorExp() {}

  /** n, in the lowest bits. */
  static DoubleVector rounded(DoubleVector y) {
    return y.fma(DoubleVector.broadcast(SPECIES, LOG2_E), DoubleVector.broadcast(SPECIES, ROUND));
  }

  /** 2^n. */
  static DoubleVector scale(DoubleVector rounded) {
    LongVector biased = rounded.reinterpretAsLongs().add(1023);
    return biased.lanewise(VectorOperators.LSHL, 52).reinterpretAsDoubles();
  }

  /** e^f − 1, by its Taylor series up to f¹³/13!. */
  static DoubleVector excess(DoubleVector y, DoubleVector rounded) {
    DoubleVector n = rounded.sub(ROUND);
    DoubleVector f = n.fma(DoubleVector.broadcast(SPECIES, -LN_2_HIGH), y);
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
    return sum.fma(f.mul(f), f);
  }
}
