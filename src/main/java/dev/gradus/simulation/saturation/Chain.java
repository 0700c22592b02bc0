package dev.gradus.simulation.saturation;

import dev.gradus.numerics.Named;

/** Where the units of a scalar chain stand. */
public enum Chain implements Named {
  /** Every unit at the same z. */
  SAME("same"),
  /** The first unit at z, each further one fed by the one below: z_{k+1} = w·φ(z_k). */
  FED("fed");

  private final String id;

  Chain(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
