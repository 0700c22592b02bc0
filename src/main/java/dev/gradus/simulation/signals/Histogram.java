package dev.gradus.simulation.signals;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How often numbers fall into bins of equal width from {@code low} to {@code high}. A number on an
 * edge between two bins counts for the upper one, one at {@code high} for the last.
 *
 * @param counts one for each bin
 * @param zeros numbers that are exactly 0 and have no place on a logarithmic axis, or are told
 *     apart
 * @param beyond numbers outside the bins, or not a number
 */
public record Histogram(double low, double high, List<Integer> counts, int zeros, int beyond) {

  public Histogram {
    counts = List.copyOf(counts);
  }

  /** The distribution of the numbers themselves; exact zeros are told apart. */
  static Histogram ofValues(double[] numbers, double low, double high, int bins) {
    return of(numbers, low, high, bins, false);
  }

  /** The distribution of the decimal logarithms of their magnitudes. */
  static Histogram ofMagnitudes(double[] numbers, double low, double high, int bins) {
    return of(numbers, low, high, bins, true);
  }

  private static Histogram of(
      double[] numbers, double low, double high, int bins, boolean magnitudes) {
    int[] counts = new int[bins];
    int zeros = 0;
    int beyond = 0;
    for (double number : numbers) {
      double place = magnitudes ? Math.log10(Math.abs(number)) : number;
      if (number == 0) {
        zeros++;
      } else if (place >= low && place <= high) {
        int bin = (int) ((place - low) / (high - low) * bins);
        counts[Math.min(bin, bins - 1)]++;
      } else {
        beyond++;
      }
    }
    return new Histogram(low, high, IntStream.of(counts).boxed().toList(), zeros, beyond);
  }

  /** All numbers that were looked at. */
  public int total() {
    return counts.stream().mapToInt(Integer::intValue).sum() + zeros + beyond;
  }

  /** The bins as shares of the fullest one; all 0 where every bin is empty. */
  public List<Double> heights() {
    int most = Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
    return counts.stream().map(count -> (double) count / most).toList();
  }
}
