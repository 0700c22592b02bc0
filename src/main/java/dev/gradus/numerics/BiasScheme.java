package dev.gradus.numerics;

/** How biases are drawn. */
public enum BiasScheme implements Named {
  ZERO("zero"),
  /** U(±1/√n_in), what PyTorch's Linear does by default. */
  UNIFORM_FAN_IN("uniform-fan-in");

  private final String id;

  BiasScheme(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** Var[b] in a layer of that width. */
  public double variance(int width) {
    return this == ZERO ? 0 : 1 / (3.0 * width);
  }
}
