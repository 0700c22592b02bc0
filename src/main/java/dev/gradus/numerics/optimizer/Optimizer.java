package dev.gradus.numerics.optimizer;

/** Changes the numbers of one parameter array, step by step; what it remembers is of that array. */
public interface Optimizer {

  /**
   * One step.
   *
   * @param parameters θ, changed in place
   * @param gradient ∂L/∂θ, of the same length
   */
  void step(double[] parameters, double[] gradient);
}
