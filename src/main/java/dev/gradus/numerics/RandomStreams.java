package dev.gradus.numerics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Random numbers by name: a stream is derived from (seed, replicate, layer, role), so changing the
 * depth or a remedy leaves every other draw as it was. Drawn arrays are kept, up to a bound,
 * because drawing costs as much as a network's pass; they are shared and must not be written to.
 * Safe for use by several threads.
 */
public final class RandomStreams {

  /** What the numbers of a stream are for. */
  public enum Role {
    INPUT(0),
    TARGET(1),
    WEIGHT(2),
    BIAS(3),
    HEAD(4);

    private final long number;

    Role(long number) {
      this.number = number;
    }
  }

  private enum Law {
    STANDARD_NORMAL(0),
    SYMMETRIC_UNIFORM(1);

    private final long number;

    Law(long number) {
      this.number = number;
    }
  }

  private record Key(long seed, int replicate, int layer, Role role, Law law, int length) {}

  private static final RandomGeneratorFactory<RandomGenerator> GENERATORS =
      RandomGeneratorFactory.of("L64X128MixRandom");

  private final long capacity;
  private final SequencedMap<Key, double[]> drawn = new LinkedHashMap<>(64, 0.75f, true);
  private long kept;

  /**
   * Makes an empty store.
   *
   * @param capacity how many numbers are kept at most
   */
  public RandomStreams(long capacity) {
    this.capacity = capacity;
  }

  /** {@code length} draws from N(0, 1). */
  public double[] standardNormals(long seed, int replicate, int layer, Role role, int length) {
    return draws(new Key(seed, replicate, layer, role, Law.STANDARD_NORMAL, length));
  }

  /** {@code length} draws from U(−1, 1). */
  public double[] symmetricUniforms(long seed, int replicate, int layer, Role role, int length) {
    return draws(new Key(seed, replicate, layer, role, Law.SYMMETRIC_UNIFORM, length));
  }

  private double[] draws(Key key) {
    synchronized (drawn) {
      double[] known = drawn.get(key);
      if (known != null) {
        return known;
      }
    }
    double[] fresh = draw(key);
    synchronized (drawn) {
      if (drawn.put(key, fresh) == null) {
        kept += fresh.length;
      }
      while (kept > capacity) {
        Map.Entry<Key, double[]> eldest = drawn.pollFirstEntry();
        kept -= eldest.getValue().length;
      }
    }
    return fresh;
  }

  private static double[] draw(Key key) {
    RandomGenerator generator = GENERATORS.create(streamSeed(key));
    double[] numbers = new double[key.length()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] =
          key.law() == Law.STANDARD_NORMAL
              ? generator.nextGaussian()
              : 2 * generator.nextDouble() - 1;
    }
    return numbers;
  }

  private static long streamSeed(Key key) {
    long hash = mix(key.seed());
    hash = mix(hash ^ key.replicate());
    hash = mix(hash ^ key.layer());
    return mix(hash ^ (key.role().number << 8 | key.law().number));
  }

  /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
