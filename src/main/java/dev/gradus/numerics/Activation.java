package dev.gradus.numerics;

/**
 * An activation φ with its slope φ′, both accurate in the tails: σ′ and tanh′ are computed without
 * the subtraction that would cancel there.
 */
public enum Activation implements Named {
  SIGMOID("sigmoid") {
    @Override
    public double value(double z) {
      return z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z));
    }

    @Override
    public double slope(double z) {
      double tail = Math.exp(-Math.abs(z));
      return tail / ((1 + tail) * (1 + tail));
    }
  },
  TANH("tanh") {
    @Override
    public double value(double z) {
      return Math.tanh(z);
    }

    // tanh′(z) = 4 σ′(2z).
    @Override
    public double slope(double z) {
      return 4 * SIGMOID.slope(2 * z);
    }
  },
  RELU("relu") {
    @Override
    public double value(double z) {
      return Math.max(z, 0);
    }

    // 0 at 0, as the frameworks have it.
    @Override
    public double slope(double z) {
      return z > 0 ? 1 : 0;
    }
  },
  /** Slope 0.01 on the left (Maas, Hannun, Ng 2013). */
  LEAKY_RELU("leaky-relu") {
    @Override
    public double value(double z) {
      return z > 0 ? z : 0.01 * z;
    }

    @Override
    public double slope(double z) {
      return z > 0 ? 1 : 0.01;
    }
  },
  /** With the slope that it starts from, 0.25 (He et al. 2015). */
  PRELU("prelu") {
    @Override
    public double value(double z) {
      return z > 0 ? z : 0.25 * z;
    }

    @Override
    public double slope(double z) {
      return z > 0 ? 1 : 0.25;
    }
  },
  /** α = 1. */
  ELU("elu") {
    @Override
    public double value(double z) {
      return z > 0 ? z : Math.expm1(z);
    }

    @Override
    public double slope(double z) {
      return z > 0 ? 1 : Math.exp(z);
    }
  },
  /** Klambauer et al. 2017. */
  SELU("selu") {
    @Override
    public double value(double z) {
      return z > 0 ? SELU_SCALE * z : SELU_SCALE * SELU_ALPHA * Math.expm1(z);
    }

    @Override
    public double slope(double z) {
      return z > 0 ? SELU_SCALE : SELU_SCALE * SELU_ALPHA * Math.exp(z);
    }
  },
  /** The exact form, z Φ(z). */
  GELU("gelu") {
    @Override
    public double value(double z) {
      return z * NormalLaw.cdf(z);
    }

    // Φ(z) + z·density(z): from −0.1289 at z = −√2 to 1.1289 at z = √2.
    @Override
    public double slope(double z) {
      return NormalLaw.cdf(z) + z * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }
  },
  SILU("silu") {
    @Override
    public double value(double z) {
      return z * SIGMOID.value(z);
    }

    @Override
    public double slope(double z) {
      return SIGMOID.value(z) + z * SIGMOID.slope(z);
    }
  },
  LINEAR("linear") {
    @Override
    public double value(double z) {
      return z;
    }

    @Override
    public double slope(double z) {
      return 1;
    }
  };

  private static final double SELU_SCALE = 1.0507009873554805;
  private static final double SELU_ALPHA = 1.6732632423543772;

  private final String id;

  Activation(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** Whether |φ| stays below a bound. */
  public boolean isBounded() {
    return this == SIGMOID || this == TANH;
  }

  /** φ(z). */
  public abstract double value(double z);

  /** φ′(z). */
  public abstract double slope(double z);

  /**
   * Fills {@code values} with φ and {@code slopes} with φ′ of the first {@code length} numbers of
   * {@code z}.
   */
  void apply(double[] z, double[] values, double[] slopes, int length) {
    for (int i = 0; i < length; i++) {
      values[i] = value(z[i]);
      slopes[i] = slope(z[i]);
    }
  }
}
