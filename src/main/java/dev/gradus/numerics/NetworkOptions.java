package dev.gradus.numerics;

/**
 * A multilayer perceptron with square layers and a linear head, drawn and run as {@link Network}
 * says.
 *
 * @param gain multiplies the standard deviation of the weights
 * @param depth L, the number of layers before the head
 * @param width n, units a layer and size of the input
 * @param batch B, samples
 * @param residual whether {@code h_l = h_{l−1} + branchScale·φ(u_l)} instead of {@code h_l =
 *     φ(u_l)}
 * @param branchScale scale of the residual branch; without residual connections there is no branch
 *     and it has no effect
 */
public record NetworkOptions(
    Activation activation,
    Initialization initialization,
    double gain,
    BiasScheme bias,
    int depth,
    int width,
    int batch,
    Normalization normalization,
    boolean residual,
    double branchScale) {

  /** σ_w² = n·Var[W], gain included. */
  public double weightVarianceTimesWidth() {
    return gain * gain * initialization.weightVarianceTimesWidth(width);
  }

  /** Factor of φ(u) in h: the branch scale where there is a branch. */
  double scaleOfBranch() {
    return residual ? branchScale : 1;
  }
}
