package dev.gradus.content;

/** Computes the numbers that the texts state; implemented by the simulations. */
public interface ClaimEngine {

  /**
   * The value of an expression such as {@code sigmoid.slope(0)^10}; the language is described in
   * {@code docs/authoring.md}, "Claims". Equal expressions have equal values.
   *
   * @throws ClaimException if the expression is malformed, names something unknown or has no finite
   *     value
   */
  double evaluate(String expression);
}
