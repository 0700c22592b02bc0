package dev.gradus.simulation.signals;

/** Which gradient is looked at. */
public enum Gradient {
  /** ∂L/∂z_l. */
  PREACTIVATION,
  /** ∂L/∂W_l. */
  WEIGHT;

  /** Its distribution in a layer. */
  public Histogram of(LayerSignals layer) {
    return this == PREACTIVATION ? layer.gradients() : layer.weightGradients();
  }
}
