package dev.gradus.numerics;

/**
 * The infinite-width prediction for h_t = φ(W_h h_{t−1} + sξ_t), ξ_t ~ N(0, 1): a step multiplies
 * the norm of the state's Jacobian by ρ √(E φ′(√q Z)²), where the preactivation's variance q
 * settles at q = ρ² E φ(√q Z)² + s². Of a matrix it knows the scale ρ alone: n·Var[W] = ρ².
 */
public final class RecurrentMeanField {

  /** Halvings of the interval that holds q; its relative width ends below 1e-15. */
  private static final int HALVINGS = 100;

  private RecurrentMeanField() {}

  /**
   * ln of the predicted factor per step.
   *
   * @param activation linear or bounded, so that q settles or does not matter
   * @param radius ρ
   * @param inputScale s; at 0 the state stays at 0
   */
  public static double lnFactor(Activation activation, double radius, double inputScale) {
    if (activation == Activation.LINEAR) {
      return Math.log(radius);
    }
    if (!activation.isBounded()) {
      throw new IllegalArgumentException(activation.id() + " has no settled variance");
    }
    double q = settledVariance(activation, radius, inputScale);
    return Math.log(radius * GaussianMoments.of(activation, Math.sqrt(q)).rootMeanSquaredSlope());
  }

  /** By bisection between s² and ρ² + s²: |φ| ≤ 1, and E φ(√q Z)² is concave in q. */
  private static double settledVariance(Activation activation, double radius, double inputScale) {
    double least = inputScale * inputScale;
    if (least == 0 && activation.value(0) == 0) {
      return 0;
    }
    double greatest = radius * radius + least;
    for (int i = 0; i < HALVINGS && least < greatest; i++) {
      double middle = (least + greatest) / 2;
      double next =
          radius * radius * GaussianMoments.of(activation, Math.sqrt(middle)).meanSquare()
              + inputScale * inputScale;
      if (next > middle) {
        least = middle;
      } else {
        greatest = middle;
      }
    }
    return (least + greatest) / 2;
  }
}
