package dev.gradus.simulation.remedies;

import dev.gradus.numerics.Named;

/** One of the four remedies, and what stands in its place without it. */
public enum Remedy implements Named {
  /** ReLU for the sigmoid. */
  RELU("relu", 1),
  /** U(±√(6/n)) for U(±1/√n): the same draws, √6 times as large. */
  HE("he", 2),
  /** h = h' + φ(u) for h = φ(u). */
  RESIDUAL("residual", 4),
  /** Batch or layer normalization before the activation, for none. */
  NORMALIZATION("normalization", 8);

  private final String id;

  /** Its bit in the index of a {@link Combination}. */
  private final int bit;

  Remedy(String id, int bit) {
    this.id = id;
    this.bit = bit;
  }

  int bit() {
    return bit;
  }

  @Override
  public String id() {
    return id;
  }
}
