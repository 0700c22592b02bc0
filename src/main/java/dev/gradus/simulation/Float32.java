package dev.gradus.simulation;

import java.util.List;

/**
 * Where single precision ends: levels below which a norm that a framework would compute is no
 * longer to be trusted.
 */
public final class Float32 {

  /**
   * A level with a name.
   *
   * @param log10 decimal logarithm of the level
   * @param messageKey names it on a page
   */
  public record Line(double log10, String messageKey) {}

  /** Below about 4e-23 the squares of a naively summed norm become 0 in float32. */
  private static final Line NAIVE_NORM = new Line(Math.log10(4e-23), "float32.naiveNorm");

  /** The smallest normal number, 1.2e-38. */
  private static final Line SMALLEST_NORMAL =
      new Line(Math.log10(Float.MIN_NORMAL), "float32.smallestNormal");

  /** The smallest number at all, 1.4e-45. */
  private static final Line SMALLEST = new Line(Math.log10(Float.MIN_VALUE), "float32.smallest");

  /** From the highest to the lowest. */
  public static final List<Line> LINES = List.of(NAIVE_NORM, SMALLEST_NORMAL, SMALLEST);

  private Float32() {}
}
