package dev.gradus.simulation.remedies;

/** How large a run may be: each value by itself, and the time of all sixteen networks together. */
public final class RemediesLimits {

  public static final int MIN_DEPTH = 2;
  public static final int MAX_DEPTH = 100;
  public static final int MIN_WIDTH = 2;
  public static final int MAX_WIDTH = 128;

  /** What a run may take of one core, once everything is compiled. */
  private static final double SECONDS = 2;

  private RemediesLimits() {}

  /** Whether the work of all sixteen networks leaves the page alive. */
  static boolean fit(double secondsANetwork) {
    return Combination.ALL.size() * secondsANetwork <= SECONDS;
  }
}
