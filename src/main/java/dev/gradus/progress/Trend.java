package dev.gradus.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Points per run over time.
 *
 * @param points one for each run, the oldest first
 */
public record Trend(List<Point> points) {

  /** How many runs the running mean takes together. */
  public static final int WINDOW = 3;

  /**
   * A run.
   *
   * @param earned points, of as many as it had items
   */
  public record Sitting(Instant at, double earned, int items) {}

  /**
   * A run in the picture; both 0 … 1.
   *
   * @param share of its points that was earned
   * @param mean the same over this and up to two runs before, each item counting once
   */
  public record Point(Instant at, double share, double mean) {}

  public Trend {
    points = List.copyOf(points);
  }

  /** The trend of runs in any order; runs without items are left out. */
  public static Trend of(List<Sitting> sittings) {
    List<Sitting> ordered =
        sittings.stream()
            .filter(sitting -> sitting.items() > 0)
            .sorted(Comparator.comparing(Sitting::at))
            .toList();
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      Sitting own = ordered.get(i);
      double mean = share(ordered.subList(Math.max(0, i + 1 - WINDOW), i + 1));
      points.add(new Point(own.at(), own.earned() / own.items(), mean));
    }
    return new Trend(points);
  }

  private static double share(List<Sitting> sittings) {
    double earned = sittings.stream().mapToDouble(Sitting::earned).sum();
    return earned / sittings.stream().mapToInt(Sitting::items).sum();
  }

  /**
   * By how much the mean of the latest runs is above that of the earliest, −1 … 1; empty while the
   * two would overlap.
   */
  public OptionalDouble change() {
    return points.size() < 2 * WINDOW
        ? OptionalDouble.empty()
        : OptionalDouble.of(points.getLast().mean() - points.get(WINDOW - 1).mean());
  }
}
