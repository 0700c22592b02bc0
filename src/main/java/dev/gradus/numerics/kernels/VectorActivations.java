package dev.gradus.numerics.kernels;

import dev.gradus.numerics.Activation;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Values and slopes of the activations, a whole number of vectors at a time. In each loop the value
 * is stored before the slope, since the slopes may take the place of z.
 */
final class VectorActivations {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final double SELU_SCALE = Activation.SELU.slope(1);
  private static final double SELU_LEFT = Activation.SELU.slope(0);

  private interface Loop {
    void run(double[] z, double[] values, double[] slopes, int length);
  }

  /**
   * Called through a table, so that the compiler takes one loop at a time: together they are more
   * than it inlines, and a vector that leaves a compiled method becomes an object.
   */
  private static final Map<Activation, Loop> LOOPS = loops();

  private VectorActivations() {}

  private static Map<Activation, Loop> loops() {
    Map<Activation, Loop> loops = new EnumMap<>(Activation.class);
    for (Activation activation : Activation.values()) {
      loops.put(activation, loop(activation));
    }
    return loops;
  }

  private static Loop loop(Activation activation) {
    return switch (activation) {
      case TANH -> VectorActivations::tanh;
      case SIGMOID -> VectorActivations::sigmoid;
      case SILU -> VectorActivations::silu;
      case RELU, LEAKY_RELU, PRELU -> {
        double left = activation.slope(-1);
        yield (z, values, slopes, length) -> relu(left, z, values, slopes, length);
      }
      case ELU -> (z, values, slopes, length) -> exponentialLeft(1, 1, z, values, slopes, length);
      case SELU ->
          (z, values, slopes, length) ->
              exponentialLeft(SELU_SCALE, SELU_LEFT, z, values, slopes, length);
      case GELU -> VectorActivations::gelu;
      case LINEAR -> VectorActivations::linear;
    };
  }

  static void activate(
      Activation activation, double[] z, double[] values, double[] slopes, int length) {
    Objects.requireNonNull(LOOPS.get(activation)).run(z, values, slopes, length);
  }

  /** With e = e^(−2|z|): |tanh z| = (1 − e)/(1 + e) and tanh′ z = 4e/(1 + e)². */
  private static void tanh(double[] z, double[] values, double[] slopes, int length) {
    for (int i = 0; i < length; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, z, i);
      DoubleVector y = x.abs().mul(-2);
      VectorMask<Double> far = y.lt(VectorExp.LEAST);
      y = y.blend(VectorExp.LEAST, far);
      DoubleVector rounded = VectorExp.rounded(y);
      DoubleVector scale = VectorExp.scale(rounded);
      DoubleVector rest = VectorExp.excess(y, rounded).mul(scale);
      DoubleVector inverse = one().div(scale.add(1).add(rest));
      DoubleVector value = one().sub(scale).sub(rest).mul(inverse);
      withSignOf(x, value).intoArray(values, i);
      scale.add(rest).mul(inverse).mul(inverse.mul(4)).blend(0, far).intoArray(slopes, i);
    }
  }

  /** With e = e^(−|z|): σ(|z|) = 1/(1 + e), σ(−|z|) = e/(1 + e) and σ′ = e/(1 + e)². */
  private static void sigmoid(double[] z, double[] values, double[] slopes, int length) {
    for (int i = 0; i < length; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, z, i);
      DoubleVector tail = expOfNegative(x.abs().neg());
      DoubleVector inverse = one().div(tail.add(1));
      DoubleVector left = tail.mul(inverse);
      inverse.blend(left, x.lt(0)).intoArray(values, i);
      left.mul(inverse).intoArray(slopes, i);
    }
  }

  /** z σ(z); its slope is σ(z) + z σ′(z). */
  private static void silu(double[] z, double[] values, double[] slopes, int length) {
    for (int i = 0; i < length; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, z, i);
      DoubleVector tail = expOfNegative(x.abs().neg());
      DoubleVector inverse = one().div(tail.add(1));
      DoubleVector left = tail.mul(inverse);
      DoubleVector sigmoid = inverse.blend(left, x.lt(0));
      x.mul(sigmoid).intoArray(values, i);
      left.mul(inverse).fma(x, sigmoid).intoArray(slopes, i);
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

  /** {@code right}·z on the right, {@code left}·(e^z − 1) on the left. */
  private static void exponentialLeft(
      double right, double left, double[] z, double[] values, double[] slopes, int length) {
    for (int i = 0; i < length; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, z, i);
      VectorMask<Double> positive = x.compare(VectorOperators.GT, 0);
      DoubleVector y = x.blend(0, positive);
      VectorMask<Double> far = y.lt(VectorExp.LEAST);
      y = y.blend(VectorExp.LEAST, far);
      DoubleVector rounded = VectorExp.rounded(y);
      DoubleVector scale = VectorExp.scale(rounded);
      DoubleVector rest = VectorExp.excess(y, rounded).mul(scale);
      DoubleVector below = scale.sub(1).add(rest).mul(left);
      below.blend(x.mul(right), positive).intoArray(values, i);
      scale.add(rest).mul(left).blend(0, far).blend(right, positive).intoArray(slopes, i);
    }
  }

  /** z Φ(z), with Φ(−|z|) = e^(−z²/2) · erfcx(|z|/√2)/2. */
  private static void gelu(double[] z, double[] values, double[] slopes, int length) {
    for (int i = 0; i < length; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, z, i);
      DoubleVector bell = expOfNegative(x.mul(x).mul(-0.5));
      DoubleVector tail = bell.mul(ScaledTail.of(x.abs()));
      DoubleVector cdf = one().sub(tail).blend(tail, x.lt(0));
      x.mul(cdf).intoArray(values, i);
      bell.mul(ScaledTail.DENSITY_AT_0).fma(x, cdf).intoArray(slopes, i);
    }
  }

  private static void linear(double[] z, double[] values, double[] slopes, int length) {
    System.arraycopy(z, 0, values, 0, length);
    Arrays.fill(slopes, 0, length, 1);
  }

  private static DoubleVector expOfNegative(DoubleVector exponent) {
    VectorMask<Double> far = exponent.lt(VectorExp.LEAST);
    DoubleVector y = exponent.blend(VectorExp.LEAST, far);
    DoubleVector rounded = VectorExp.rounded(y);
    DoubleVector scale = VectorExp.scale(rounded);
    return VectorExp.excess(y, rounded).fma(scale, scale).blend(0, far);
  }

  private static DoubleVector one() {
    return DoubleVector.broadcast(SPECIES, 1);
  }

  private static DoubleVector withSignOf(DoubleVector x, DoubleVector magnitude) {
    return magnitude.blend(magnitude.neg(), x.lt(0));
  }
}
