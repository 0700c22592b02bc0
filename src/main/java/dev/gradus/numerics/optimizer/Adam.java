package dev.gradus.numerics.optimizer;

/**
 * Adam (Kingma, Ba 2015, algorithm 1): m and v are moving averages of g and g², both corrected for
 * their start at 0; θ ← θ − η m̂ / (√v̂ + ε). A steady gradient, however small, moves θ by η a step
 * as long as it is large beside ε; one whose square underflows (below about 1e-162) has v = 0 and
 * moves it by η|m̂|/ε, which is next to nothing.
 */
public final class Adam implements Optimizer {

  private final double learningRate;
  private final double meanDecay;
  private final double squareDecay;
  private final double epsilon;
  private final double[] mean;
  private final double[] square;
  private double meanWeight = 1;
  private double squareWeight = 1;

  /**
   * For an array of that length.
   *
   * @param learningRate η, 0.001 in the paper
   * @param meanDecay β₁, 0.9 in the paper
   * @param squareDecay β₂, 0.999 in the paper
   * @param epsilon ε, 1e-8 in the paper
   */
  public Adam(
      int length, double learningRate, double meanDecay, double squareDecay, double epsilon) {
    this.learningRate = learningRate;
    this.meanDecay = meanDecay;
    this.squareDecay = squareDecay;
    this.epsilon = epsilon;
    mean = new double[length];
    square = new double[length];
  }

  /** With the paper's β₁, β₂ and ε. */
  public Adam(int length, double learningRate) {
    this(length, learningRate, 0.9, 0.999, 1e-8);
  }

  @Override
  public void step(double[] parameters, double[] gradient) {
    meanWeight *= meanDecay;
    squareWeight *= squareDecay;
    double meanCorrection = 1 / (1 - meanWeight);
    double squareCorrection = 1 / (1 - squareWeight);
    for (int i = 0; i < mean.length; i++) {
      double g = gradient[i];
      mean[i] = meanDecay * mean[i] + (1 - meanDecay) * g;
      square[i] = squareDecay * square[i] + (1 - squareDecay) * g * g;
      double root = Math.sqrt(square[i] * squareCorrection);
      parameters[i] -= learningRate * meanCorrection * mean[i] / (root + epsilon);
    }
  }
}
