package dev.gradus.numerics.kernels;

import dev.gradus.numerics.Activation;
import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Values and slopes of the activations, a whole number of vectors at a time. In each loop the value
 * is stored before the slope, since the slopes may take the place of z. Holds scratch memory, so
 * one thread a time.
 */
final class VectorActivations {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final double SELU_SCALE = Activation.SELU.slope(1);
  private static final double SELU_LEFT = Activation.SELU.slope(0);

  /** Where exponentials are needed, so many numbers at a time: they stay in the nearest cache. */
  private static final int BLOCK = 256;

  /** What to take the exponential of, all at most 0. */
  private final double[] exponents = new double[BLOCK];

  /** The exponentials in the two parts of {@link VectorExp}. */
  private final double[] powers = new double[BLOCK];

  private final double[] rests = new double[BLOCK];

  void activate(Activation activation, double[] z, double[] values, double[] slopes, int length) {
    switch (activation) {
      case RELU, LEAKY_RELU, PRELU -> relu(activation.slope(-1), z, values, slopes, length);
      case LINEAR -> {
        System.arraycopy(z, 0, values, 0, length);
        Arrays.fill(slopes, 0, length, 1);
      }
      case TANH, SIGMOID, SILU, ELU, SELU, GELU -> {
        for (int from = 0; from < length; from += BLOCK) {
          int count = Math.min(BLOCK, length - from);
          activateByExponentials(activation, z, values, slopes, from, count);
        }
      }
    }
  }

  private void activateByExponentials(
      Activation activation, double[] z, double[] values, double[] slopes, int from, int count) {
    switch (activation) {
      case TANH -> tanh(z, values, slopes, from, count);
      case SIGMOID -> sigmoid(z, values, slopes, from, count);
      case SILU -> silu(z, values, slopes, from, count);
      case ELU -> exponentialLeft(1, 1, z, values, slopes, from, count);
      case SELU -> exponentialLeft(SELU_SCALE, SELU_LEFT, z, values, slopes, from, count);
      case GELU -> gelu(z, values, slopes, from, count);
      case RELU, LEAKY_RELU, PRELU, LINEAR -> throw new AssertionError(activation);
    }
  }

  private static void relu(
      double leftSlope, double[] z, double[] values, double[] slopes, int length) {
    DoubleVector left = DoubleVector.broadcast(SPECIES, leftSlope);
    for (int i = 0; i < length; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, z, i);
      VectorMask<Double> positive = x.compare(VectorOperators.GT, 0);
      x.mul(leftSlope).blend(x, positive).intoArray(values, i);
      left.blend(1, positive).intoArray(slopes, i);
    }
  }

  /** With e = e^(−2|z|): |tanh z| = (1 − e)/(1 + e) and tanh′ z = 4e/(1 + e)². */
  private void tanh(double[] z, double[] values, double[] slopes, int from, int count) {
    fillFromMagnitudes(-2, z, from, count);
    VectorExp.fill(exponents, powers, rests, count);
    for (int i = 0; i < count; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, z, from + i);
      DoubleVector power = DoubleVector.fromArray(SPECIES, powers, i);
      DoubleVector rest = DoubleVector.fromArray(SPECIES, rests, i);
      DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector inverse = one.div(power.add(1).add(rest));
      DoubleVector magnitude = one.sub(power).sub(rest).mul(inverse);
      magnitude.blend(magnitude.neg(), x.lt(0)).intoArray(values, from + i);
      power.add(rest).mul(inverse).mul(inverse.mul(4)).intoArray(slopes, from + i);
    }
  }

  /** With e = e^(−|z|): σ(|z|) = 1/(1 + e), σ(−|z|) = e/(1 + e) and σ′ = e/(1 + e)². */
  private void sigmoid(double[] z, double[] values, double[] slopes, int from, int count) {
    fillFromMagnitudes(-1, z, from, count);
    VectorExp.fill(exponents, powers, rests, count);
    for (int i = 0; i < count; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, z, from + i);
      DoubleVector power = DoubleVector.fromArray(SPECIES, powers, i);
      DoubleVector tail = power.add(DoubleVector.fromArray(SPECIES, rests, i));
      DoubleVector inverse = DoubleVector.broadcast(SPECIES, 1.0).div(tail.add(1));
      DoubleVector left = tail.mul(inverse);
      inverse.blend(left, x.lt(0)).intoArray(values, from + i);
      left.mul(inverse).intoArray(slopes, from + i);
    }
  }

  /** z σ(z); its slope is σ(z) + z σ′(z). */
  private void silu(double[] z, double[] values, double[] slopes, int from, int count) {
    fillFromMagnitudes(-1, z, from, count);
    VectorExp.fill(exponents, powers, rests, count);
    for (int i = 0; i < count; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, z, from + i);
      DoubleVector power = DoubleVector.fromArray(SPECIES, powers, i);
      DoubleVector tail = power.add(DoubleVector.fromArray(SPECIES, rests, i));
      DoubleVector inverse = DoubleVector.broadcast(SPECIES, 1.0).div(tail.add(1));
      DoubleVector left = tail.mul(inverse);
      DoubleVector sigmoid = inverse.blend(left, x.lt(0));
      x.mul(sigmoid).intoArray(values, from + i);
      left.mul(inverse).fma(x, sigmoid).intoArray(slopes, from + i);
    }
  }

  /** {@code right}·z on the right, {@code left}·(e^z − 1) on the left. */
  private void exponentialLeft(
      double right,
      double left,
      double[] z,
      double[] values,
      double[] slopes,
      int from,
      int count) {
    fillFromNegative(z, from, count);
    VectorExp.fill(exponents, powers, rests, count);
    for (int i = 0; i < count; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, z, from + i);
      DoubleVector power = DoubleVector.fromArray(SPECIES, powers, i);
      DoubleVector rest = DoubleVector.fromArray(SPECIES, rests, i);
      VectorMask<Double> positive = x.compare(VectorOperators.GT, 0);
      DoubleVector below = power.sub(1).add(rest).mul(left);
      below.blend(x.mul(right), positive).intoArray(values, from + i);
      power.add(rest).mul(left).blend(right, positive).intoArray(slopes, from + i);
    }
  }

  /** z Φ(z), with Φ(−|z|) = e^(−z²/2) · erfcx(|z|/√2)/2. */
  private void gelu(double[] z, double[] values, double[] slopes, int from, int count) {
    fillFromSquares(z, from, count);
    VectorExp.fill(exponents, powers, rests, count);
    double[] tails = exponents;
    ScaledTail.fill(z, from, tails, count);
    for (int i = 0; i < count; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, z, from + i);
      DoubleVector power = DoubleVector.fromArray(SPECIES, powers, i);
      DoubleVector bell = power.add(DoubleVector.fromArray(SPECIES, rests, i));
      DoubleVector tail = bell.mul(DoubleVector.fromArray(SPECIES, tails, i));
      DoubleVector cdf = DoubleVector.broadcast(SPECIES, 1.0).sub(tail).blend(tail, x.lt(0));
      x.mul(cdf).intoArray(values, from + i);
      bell.mul(ScaledTail.DENSITY_AT_0).fma(x, cdf).intoArray(slopes, from + i);
    }
  }

  /** Exponents factor·|z|. */
  private void fillFromMagnitudes(double factor, double[] z, int from, int count) {
    for (int i = 0; i < count; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, z, from + i);
      x.abs().mul(factor).intoArray(exponents, i);
    }
  }

  /** Exponents min(z, 0). */
  private void fillFromNegative(double[] z, int from, int count) {
    for (int i = 0; i < count; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, z, from + i);
      x.blend(0.0, x.compare(VectorOperators.GT, 0)).intoArray(exponents, i);
    }
  }

  /** Exponents −z²/2. */
  private void fillFromSquares(double[] z, int from, int count) {
    for (int i = 0; i < count; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, z, from + i);
      x.mul(x).mul(-0.5).intoArray(exponents, i);
    }
  }
}
