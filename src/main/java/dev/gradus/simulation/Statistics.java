package dev.gradus.simulation;

import java.util.List;

/** Statistics over replicates. */
public final class Statistics {

  private Statistics() {}

  /** The mean, NaN of an empty list. */
  public static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }

  /** The standard error of the mean, NaN below two values. */
  public static double standardError(List<Double> values) {
    int count = values.size();
    if (count < 2) {
      return Double.NaN;
    }
    double mean = mean(values);
    double squares = values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
    return Math.sqrt(squares / (count - 1) / count);
  }

  /**
   * The quantile by linear interpolation between order statistics, by the nearer of the two where
   * one is not finite; −∞ sorts lowest, NaN highest.
   */
  public static double quantile(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    double place = share * (sorted.size() - 1);
    int below = (int) Math.floor(place);
    double lower = sorted.get(below);
    double upper = sorted.get(Math.min(below + 1, sorted.size() - 1));
    double weight = place - below;
    if (!Double.isFinite(lower) || !Double.isFinite(upper)) {
      return weight <= 0.5 ? lower : upper;
    }
    return lower + weight * (upper - lower);
  }

  /** The slope of the least-squares line through (1, y_1) … (n, y_n), NaN below two values. */
  public static double slope(List<Double> y) {
    int count = y.size();
    double meanX = (count + 1) / 2.0;
    double meanY = mean(y);
    double products = 0;
    double squares = 0;
    for (int i = 0; i < count; i++) {
      double x = i + 1 - meanX;
      products += x * (y.get(i) - meanY);
      squares += x * x;
    }
    return products / squares;
  }
}
