package dev.gradus.simulation.signals;

import dev.gradus.simulation.signals.Samples.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The bins that all layers of both networks share. */
record Axes(Bins activations, Bins gradients, Bins weightGradients) {

  private static final int BINS = 48;

  /**
   * Of each layer, the share of magnitudes that may lie below the axis: a zero has no logarithm.
   */
  private static final double BELOW = 0.005;

  /** From here to there. */
  record Bins(double low, double high) {

    /** Of numbers that are all alike, one decade or unit. */
    static Bins around(DoubleStream ends) {
      double[] sorted = ends.filter(Double::isFinite).sorted().toArray();
      if (sorted.length == 0) {
        return new Bins(-1, 1);
      }
      double low = sorted[0];
      double high = sorted[sorted.length - 1];
      return low < high ? new Bins(low, high) : new Bins(low - 0.5, high + 0.5);
    }

    Histogram ofValues(double[] numbers) {
      return Histogram.ofValues(numbers, low, high, BINS);
    }

    Histogram ofMagnitudes(double[] numbers) {
      return Histogram.ofMagnitudes(numbers, low, high, BINS);
    }
  }

  static Axes of(Samples before, Samples after) {
    DoubleStream bounds =
        Stream.of(before.bounds(), after.bounds())
            .flatMap(List::stream)
            .mapToDouble(Double::doubleValue);
    DoubleStream activations =
        both(before, after, Kind.ACTIVATION).flatMapToDouble(Axes::leastAndGreatest);
    return new Axes(
        Bins.around(DoubleStream.concat(bounds, activations)),
        Bins.around(both(before, after, Kind.GRADIENT).flatMapToDouble(Axes::magnitudes)),
        Bins.around(both(before, after, Kind.WEIGHT_GRADIENT).flatMapToDouble(Axes::magnitudes)));
  }

  private static Stream<double[]> both(Samples before, Samples after, Kind kind) {
    return Stream.concat(before.of(kind).stream(), after.of(kind).stream());
  }

  private static DoubleStream leastAndGreatest(double[] numbers) {
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (double number : numbers) {
      least = Math.min(least, number);
      greatest = Math.max(greatest, number);
    }
    return DoubleStream.of(least, greatest);
  }

  /** log10 of the smallest magnitudes that count and of the greatest. */
  private static DoubleStream magnitudes(double[] numbers) {
    double[] sorted =
        Arrays.stream(numbers)
            .map(Math::abs)
            .filter(it -> it > 0 && Double.isFinite(it))
            .sorted()
            .toArray();
    return sorted.length == 0
        ? DoubleStream.empty()
        : DoubleStream.of(
            Math.log10(sorted[(int) (BELOW * sorted.length)]),
            Math.log10(sorted[sorted.length - 1]));
  }
}
