package dev.gradus.numerics.kernels;

import dev.gradus.numerics.Activation;
import java.util.Arrays;

/**
 * Values and slopes of the activations in plain loops. Tanh, the activation of the default figure,
 * is a rational function in a loop that the compiler vectorizes; the others take one exponential an
 * element.
 */
final class PlainActivations {

  /** Up to here the rational function holds, and 1 − tanh² loses no more than two digits. */
  private static final double NEAR = 2.25;

  private static final int BLOCK = 64;

  private PlainActivations() {}

  static void activate(
      Activation activation, double[] z, double[] values, double[] slopes, int length) {
    switch (activation) {
      case TANH -> tanh(z, values, slopes, length);
      case SIGMOID -> sigmoid(z, values, slopes, length);
      case SILU -> silu(z, values, slopes, length);
      case RELU, LEAKY_RELU, PRELU -> relu(activation.slope(-1), z, values, slopes, length);
      case ELU, SELU, GELU -> oneByOne(activation, z, values, slopes, length);
      case LINEAR -> {
        System.arraycopy(z, 0, values, 0, length);
        Arrays.fill(slopes, 0, length, 1);
      }
    }
  }

  private static void tanh(double[] z, double[] values, double[] slopes, int length) {
    for (int i = 0; i < length; i++) {
      values[i] = tanhNearZero(z[i]);
    }
    for (int from = 0; from < length; from += BLOCK) {
      int to = Math.min(from + BLOCK, length);
      if (anyIsFar(z, from, to)) {
        tanhOneByOne(z, values, slopes, from, to);
      } else {
        for (int i = from; i < to; i++) {
          slopes[i] = (1 - values[i]) * (1 + values[i]);
        }
      }
    }
  }

  /**
   * Lambert's continued fraction, cut after thirteen terms: relative error below 1e-15 up to {@link
   * #NEAR}.
   */
  private static double tanhNearZero(double z) {
    double u = z * z;
    double numerator =
        (((((u + 4095) * u + 2552550) * u + 523783260) * u + 41247931725.0) * u + 1159525191825.0)
                * u
            + 7905853580625.0;
    double denominator =
        (((((91 * u + 120120) * u + 41351310) * u + 5237832600.0) * u + 252070693875.0) * u
                    + 3794809718700.0)
                * u
            + 7905853580625.0;
    return z * (numerator / denominator);
  }

  private static void tanhOneByOne(double[] z, double[] values, double[] slopes, int from, int to) {
    for (int i = from; i < to; i++) {
      double x = z[i];
      if (isFar(x)) {
        values[i] = Activation.TANH.value(x);
        slopes[i] = Activation.TANH.slope(x);
      } else {
        slopes[i] = (1 - values[i]) * (1 + values[i]);
      }
    }
  }

  private static boolean isFar(double z) {
    return !(z * z <= NEAR * NEAR);
  }

  private static boolean anyIsFar(double[] z, int from, int to) {
    boolean far = false;
    for (int i = from; i < to; i++) {
      far |= isFar(z[i]);
    }
    return far;
  }

  private static void sigmoid(double[] z, double[] values, double[] slopes, int length) {
    for (int i = 0; i < length; i++) {
      double x = z[i];
      double tail = Math.exp(-Math.abs(x));
      double inverse = 1 / (1 + tail);
      values[i] = x >= 0 ? inverse : tail * inverse;
      slopes[i] = tail * inverse * inverse;
    }
  }

  private static void silu(double[] z, double[] values, double[] slopes, int length) {
    for (int i = 0; i < length; i++) {
      double x = z[i];
      double tail = Math.exp(-Math.abs(x));
      double inverse = 1 / (1 + tail);
      double sigmoid = x >= 0 ? inverse : tail * inverse;
      values[i] = x * sigmoid;
      slopes[i] = sigmoid + x * (tail * inverse * inverse);
    }
  }

  /** Without a branch, whose outcome would be a coin toss. */
  private static void relu(
      double leftSlope, double[] z, double[] values, double[] slopes, int length) {
    for (int i = 0; i < length; i++) {
      double x = z[i];
      double positive = Math.max(Math.signum(x), 0);
      values[i] = Math.max(x, leftSlope * x);
      slopes[i] = leftSlope + (1 - leftSlope) * positive;
    }
  }

  private static void oneByOne(
      Activation activation, double[] z, double[] values, double[] slopes, int length) {
    for (int i = 0; i < length; i++) {
      double x = z[i];
      values[i] = activation.value(x);
      slopes[i] = activation.slope(x);
    }
  }
}
