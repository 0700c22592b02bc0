package dev.gradus.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How sure a learner was against how right: one bin for each stated confidence. Answers that a hint
 * helped with are left out, for they say nothing of what was known.
 *
 * @param bins by stated confidence, ascending; none is empty
 */
public record Calibration(List<Bin> bins) {

  /** Two-sided 95 % of the normal distribution. */
  private static final double Z = 1.959963984540054;

  /** With fewer answers in all, nothing is said about the learner. */
  public static final int LEAST_ANSWERS = 20;

  /**
   * All answers at one stated confidence.
   *
   * @param percent stated chance of being right
   * @param right how many earned everything
   * @param low lower end of the Wilson 95 % interval of the share of right answers
   * @param high its upper end
   */
  public record Bin(int percent, int answers, int right, double low, double high) {

    /** The bin of so many right answers, with its interval. */
    public static Bin of(int percent, int answers, int right) {
      double n = answers;
      double share = right / n;
      double middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
      double half = Z / (1 + Z * Z / n) * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
      return new Bin(
          percent, answers, right, Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /** Share of right answers, 0 … 1. */
    public double share() {
      return (double) right / answers;
    }

    /** How the stated chance lies to the interval. */
    public Leaning leaning() {
      double stated = percent / 100.0;
      if (stated > high) {
        return Leaning.TOO_SURE;
      }
      return stated < low ? Leaning.TOO_MODEST : Leaning.AS_SURE_AS_RIGHT;
    }
  }

  /** Whether more was claimed than came true; within the interval nothing can be told. */
  public enum Leaning {
    TOO_SURE,
    TOO_MODEST,
    AS_SURE_AS_RIGHT
  }

  public Calibration {
    bins = List.copyOf(bins);
  }

  /** The calibration of answers given without a hint. */
  public static Calibration of(List<Attempt> attempts) {
    Map<Integer, int[]> counts = new TreeMap<>();
    for (Attempt attempt : attempts) {
      Integer stated = attempt.confidence();
      if (stated != null && attempt.hints() == 0) {
        int[] count = counts.computeIfAbsent(stated, key -> new int[2]);
        count[0]++;
        count[1] += attempt.isRight() ? 1 : 0;
      }
    }
    List<Bin> bins = new ArrayList<>();
    counts.forEach((percent, count) -> bins.add(Bin.of(percent, count[0], count[1])));
    return new Calibration(bins);
  }

  public int answers() {
    return bins.stream().mapToInt(Bin::answers).sum();
  }

  public boolean isEnough() {
    return answers() >= LEAST_ANSWERS;
  }

  /** The bin that leans that way the furthest; empty where none does. */
  public Optional<Bin> furthest(Leaning leaning) {
    return bins.stream()
        .filter(bin -> bin.leaning() == leaning)
        .max(Comparator.comparingDouble(bin -> Math.abs(bin.percent() / 100.0 - bin.share())));
  }
}
