package dev.gradus.numerics;

import org.apache.commons.numbers.gamma.Erfc;

/** The standard normal distribution. */
public final class NormalLaw {

  private NormalLaw() {}

  /** P(Z ≤ z), accurate in the lower tail. */
  public static double cdf(double z) {
    return 0.5 * Erfc.value(-z / Math.sqrt(2));
  }

  /** P(from < sZ ≤ to) for a standard deviation {@code s} above 0. */
  public static double share(double s, double from, double to) {
    return from > 0 ? cdf(-from / s) - cdf(-to / s) : cdf(to / s) - cdf(from / s);
  }
}
