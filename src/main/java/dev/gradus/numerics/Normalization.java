package dev.gradus.numerics;

/** What is normalized before the activation; without learned scale and shift. */
public enum Normalization implements Named {
  NONE("none"),
  /** Each unit over the batch (Ioffe, Szegedy 2015). */
  BATCH("batch"),
  /** Each sample over the units (Ba, Kiros, Hinton 2016). */
  LAYER("layer");

  /** Added to the variance inside the root. */
  static final double EPSILON = 1e-5;

  private final String id;

  Normalization(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
