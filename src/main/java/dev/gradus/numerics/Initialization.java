package dev.gradus.numerics;

/** How weights are drawn, for square layers of {@code width} n. Normals are not truncated. */
public enum Initialization implements Named {
  /** U(±√(6/(n_in + n_out))): variance 1/n for square layers (Glorot, Bengio 2010). */
  GLOROT_UNIFORM("glorot-uniform", Law.UNIFORM),
  /** N(0, 2/(n_in + n_out)). */
  GLOROT_NORMAL("glorot-normal", Law.NORMAL),
  /** U(±√(6/n_in)): variance 2/n (He et al. 2015). */
  HE_UNIFORM("he-uniform", Law.UNIFORM),
  /** N(0, 2/n_in). */
  HE_NORMAL("he-normal", Law.NORMAL),
  /** N(0, 1/n_in). */
  LECUN_NORMAL("lecun-normal", Law.NORMAL),
  /** U(±1/√n_in): variance 1/(3n), what PyTorch's Linear does by default. */
  UNIFORM_FAN_IN("uniform-fan-in", Law.UNIFORM),
  /** N(0, 0.01²) at any width. */
  GAUSSIAN_0_01("gaussian-0.01", Law.NORMAL),
  /** A random orthogonal matrix, uniform over them (Saxe et al. 2013). */
  ORTHOGONAL("orthogonal", Law.ORTHOGONAL);

  enum Law {
    NORMAL,
    UNIFORM,
    ORTHOGONAL
  }

  private final String id;
  private final Law law;

  Initialization(String id, Law law) {
    this.id = id;
    this.law = law;
  }

  @Override
  public String id() {
    return id;
  }

  Law law() {
    return law;
  }

  /** n·Var[W]: 1 leaves the norm of a linear signal as it is. */
  public double weightVarianceTimesWidth(int width) {
    return switch (this) {
      case GLOROT_UNIFORM, GLOROT_NORMAL, LECUN_NORMAL, ORTHOGONAL -> 1;
      case HE_UNIFORM, HE_NORMAL -> 2;
      case UNIFORM_FAN_IN -> 1.0 / 3;
      case GAUSSIAN_0_01 -> 1e-4 * width;
    };
  }
}
