package dev.gradus.numerics;

/**
 * Random numbers fast enough not to be what a network waits for: xoshiro256++ (Blackman, Vigna
 * 2021) and, for normals, the ziggurat of 256 layers (Marsaglia, Tsang 2000, in the form of Doornik
 * 2005). The numbers are the same on every machine.
 */
final class RandomStream {

  private static final int LAYERS = 256;

  /** Where the lowest layer ends and the tail begins. */
  private static final double TAIL = 3.654152885361009;

  /** Area of every layer under exp(−x²/2), the tail belonging to the lowest. */
  private static final double AREA = 0.004928673233974655;

  /**
   * Right ends of the layers from the lowest up; the first is so long as to hold the tail's area.
   */
  private static final double[] END = new double[LAYERS + 1];

  /** Up to this share of its length a layer lies wholly under the curve. */
  private static final double[] INNER = new double[LAYERS];

  static {
    END[0] = AREA / density(TAIL);
    END[1] = TAIL;
    for (int i = 2; i < LAYERS; i++) {
      END[i] = Math.sqrt(-2 * Math.log(AREA / END[i - 1] + density(END[i - 1])));
    }
    for (int i = 0; i < LAYERS; i++) {
      INNER[i] = END[i + 1] / END[i];
    }
  }

  private static double density(double x) {
    return Math.exp(-x * x / 2);
  }

  private long s0;
  private long s1;
  private long s2;
  private long s3;

  /** A stream that starts from a seed; any two seeds give unrelated streams. */
  RandomStream(long seed) {
    s0 = mix(seed);
    s1 = mix(s0);
    s2 = mix(s1);
    s3 = mix(s2);
  }

  /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
  static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private long next() {
    long result = Long.rotateLeft(s0 + s3, 23) + s0;
    long shifted = s1 << 17;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = Long.rotateLeft(s3, 45);
    return result;
  }

  /** Uniform on [−1, 1), from the upper 53 bits. */
  private static double symmetric(long bits) {
    return (bits >> 11) * 0x1p-52;
  }

  /** Uniform on (0, 1]. */
  private double positive() {
    return ((next() >>> 11) + 1) * 0x1p-53;
  }

  /** Fills the array with draws from N(0, deviation²). */
  void fillNormals(double[] numbers, double deviation) {
    for (int i = 0; i < numbers.length; i++) {
      long bits = next();
      int layer = (int) bits & LAYERS - 1;
      double share = symmetric(bits);
      numbers[i] =
          deviation * (Math.abs(share) < INNER[layer] ? share * END[layer] : atEdge(share, layer));
    }
  }

  /** Fills the array with draws from U(−bound, bound). */
  void fillUniforms(double[] numbers, double bound) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = bound * symmetric(next());
    }
  }

  /** About one draw in a hundred: not wholly inside its layer, to be accepted or drawn again. */
  private double atEdge(double firstShare, int firstLayer) {
    double share = firstShare;
    int layer = firstLayer;
    while (true) {
      if (layer == 0) {
        return Math.copySign(tail(), share);
      }
      double x = share * END[layer];
      double below = density(END[layer]);
      double above = layer + 1 < LAYERS ? density(END[layer + 1]) : 1;
      if (below + positive() * (above - below) < density(x)) {
        return x;
      }
      long bits = next();
      layer = (int) bits & LAYERS - 1;
      share = symmetric(bits);
      if (Math.abs(share) < INNER[layer]) {
        return share * END[layer];
      }
    }
  }

  /** Beyond the lowest layer (Marsaglia 1964). */
  private double tail() {
    while (true) {
      double x = -Math.log(positive()) / TAIL;
      double y = -Math.log(positive());
      if (2 * y > x * x) {
        return TAIL + x;
      }
    }
  }
}
