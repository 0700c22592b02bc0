package dev.gradus.numerics.optimizer;

/** v ← μv + g, θ ← θ − ηv, from v = 0 (Polyak 1964, in PyTorch's form: η outside of v). */
public final class Momentum implements Optimizer {

  private final double learningRate;
  private final double momentum;
  private final double[] velocity;

  /**
   * For an array of that length.
   *
   * @param learningRate η
   * @param momentum μ
   */
  public Momentum(int length, double learningRate, double momentum) {
    this.learningRate = learningRate;
    this.momentum = momentum;
    velocity = new double[length];
  }

  @Override
  public void step(double[] parameters, double[] gradient) {
    for (int i = 0; i < velocity.length; i++) {
      velocity[i] = momentum * velocity[i] + gradient[i];
      parameters[i] -= learningRate * velocity[i];
    }
  }
}
