package dev.gradus.numerics;

/**
 * Random numbers by name: a stream is derived from (seed, replicate, layer, role), so changing the
 * depth or a remedy leaves every other draw as it was. Nothing is kept: drawing costs less than the
 * pass that uses the numbers.
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
    NORMAL(0),
    UNIFORM(1);

    private final long number;

    Law(long number) {
      this.number = number;
    }
  }

  /** Fills the array with draws from N(0, deviation²). */
  public void fillNormals(
      double[] numbers, double deviation, long seed, int replicate, int layer, Role role) {
    stream(seed, replicate, layer, role, Law.NORMAL).fillNormals(numbers, deviation);
  }

  /** Fills the array with draws from U(−bound, bound). */
  public void fillUniforms(
      double[] numbers, double bound, long seed, int replicate, int layer, Role role) {
    stream(seed, replicate, layer, role, Law.UNIFORM).fillUniforms(numbers, bound);
  }

  private static RandomStream stream(long seed, int replicate, int layer, Role role, Law law) {
    long hash = RandomStream.mix(seed);
    hash = RandomStream.mix(hash ^ replicate);
    hash = RandomStream.mix(hash ^ layer);
    return new RandomStream(hash ^ (role.number << 8 | law.number));
  }
}
