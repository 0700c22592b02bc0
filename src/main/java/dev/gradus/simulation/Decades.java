package dev.gradus.simulation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Natural logarithms, in which the engine keeps norms, as the decimal ones that pages show. */
public final class Decades {

  private static final double LN_10 = Math.log(10);

  private Decades() {}

  /** log10 of what has this natural logarithm. */
  public static double of(double ln) {
    return ln / LN_10;
  }

  /** The same of each, with null for exactly 0 (ln = −∞); NaN and +∞ stay. */
  public static List<@Nullable Double> of(List<Double> ln) {
    List<@Nullable Double> log10 = new ArrayList<>(ln.size());
    for (double value : ln) {
      log10.add(value == Double.NEGATIVE_INFINITY ? null : of(value));
    }
    return log10;
  }
}
