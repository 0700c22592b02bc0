package dev.gradus.numerics.optimizer;

/** Stochastic gradient descent: θ ← θ − η g. */
public record GradientDescent(double learningRate) implements Optimizer {

  @Override
  public void step(double[] parameters, double[] gradient) {
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] -= learningRate * gradient[i];
    }
  }
}
