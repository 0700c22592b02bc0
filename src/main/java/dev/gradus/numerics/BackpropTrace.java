package dev.gradus.numerics;

import java.util.List;

/**
 * What one backward pass left in each layer, as natural logarithms of Frobenius norms; index 0 is
 * layer 1, next to the input. A norm that is exactly 0 is −∞; one that overflowed, or is not a
 * number, is NaN.
 *
 * @param lnPreactivationGradient ln‖∂L/∂z_l‖ over the whole batch, length L
 * @param lnWeightGradient ln‖∂L/∂W_l‖, length L
 */
public record BackpropTrace(List<Double> lnPreactivationGradient, List<Double> lnWeightGradient) {

  /** Squares that were lost to underflow do not matter in a sum above this. */
  private static final double SAFE_SQUARES = 1e-280;

  public BackpropTrace {
    lnPreactivationGradient = List.copyOf(lnPreactivationGradient);
    lnWeightGradient = List.copyOf(lnWeightGradient);
  }

  /**
   * ln of the Euclidean norm of the first {@code length} numbers, scaled so that no square under-
   * or overflows.
   */
  static double lnNorm(Kernels kernels, double[] numbers, int length) {
    double squares = kernels.dot(numbers, 0, numbers, 0, length);
    boolean exact = squares > SAFE_SQUARES && squares < 1 / SAFE_SQUARES;
    return exact ? Math.log(squares) / 2 : lnScaledNorm(numbers, length);
  }

  private static double lnScaledNorm(double[] numbers, int length) {
    double largest = 0;
    for (int i = 0; i < length; i++) {
      double magnitude = Math.abs(numbers[i]);
      if (!(magnitude <= Double.MAX_VALUE)) {
        return Double.NaN;
      }
      largest = Math.max(largest, magnitude);
    }
    if (largest == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double sum = 0;
    for (int i = 0; i < length; i++) {
      double scaled = numbers[i] / largest;
      sum += scaled * scaled;
    }
    return Math.log(largest) + 0.5 * Math.log(sum);
  }
}
