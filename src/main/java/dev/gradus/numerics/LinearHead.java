package dev.gradus.numerics;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/**
 * ŷ = h·w for each row of h, with the loss {@code 1/(2B) Σ (ŷ − y)²}. The caller fills weights and
 * targets.
 */
public final class LinearHead {

  private final double[] weights;
  private final double[] targets;
  private final double[] residuals;
  private final double[] weightGradient;

  /**
   * A head without weights and targets yet.
   *
   * @param width n, numbers in a row of h
   * @param batch B, rows
   */
  public LinearHead(int width, int batch) {
    weights = new double[width];
    targets = new double[batch];
    residuals = new double[batch];
    weightGradient = new double[width];
  }

  /** w, length n; to be filled by the caller. */
  public double[] weights() {
    return weights;
  }

  /** y, length B; to be filled by the caller. */
  public double[] targets() {
    return targets;
  }

  /** The loss for h, B×n. */
  public double loss(DMatrixRMaj h) {
    double loss = 0;
    for (int sample = 0; sample < targets.length; sample++) {
      double prediction = 0;
      for (int unit = 0; unit < weights.length; unit++) {
        prediction += h.data[sample * weights.length + unit] * weights[unit];
      }
      residuals[sample] = prediction - targets[sample];
      loss += residuals[sample] * residuals[sample];
    }
    return loss / (2 * targets.length);
  }

  /**
   * The backward pass of the last {@link #loss}.
   *
   * @param h that it was asked for, B×n
   * @param gradient receives ∂L/∂h, B×n
   */
  public void backward(DMatrixRMaj h, DMatrixRMaj gradient) {
    Arrays.fill(weightGradient, 0);
    for (int sample = 0, at = 0; sample < targets.length; sample++) {
      double scale = residuals[sample] / targets.length;
      for (int unit = 0; unit < weights.length; unit++, at++) {
        gradient.data[at] = scale * weights[unit];
        weightGradient[unit] += scale * h.data[at];
      }
    }
  }

  /** ∂L/∂w of the last backward pass, length n. */
  public double[] weightGradient() {
    return weightGradient;
  }
}
