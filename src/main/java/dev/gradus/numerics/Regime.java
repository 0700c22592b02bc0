package dev.gradus.numerics;

/** What becomes of the gradient on its way to the input. */
public enum Regime {
  VANISHING,
  HEALTHY,
  EXPLODING
}
