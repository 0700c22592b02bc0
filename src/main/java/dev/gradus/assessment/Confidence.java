package dev.gradus.assessment;

import java.util.Arrays;
import java.util.Optional;

/** How sure a learner is of an answer, asked before anything hints at whether it is right. */
public enum Confidence {
  GUESSING(25, 1),
  HUNCH(40, 1),
  LIKELY(60, 1),
  QUITE_SURE(80, 2),
  CERTAIN(95, 3);

  private final int percent;
  private final int certainty;

  Confidence(int percent, int certainty) {
    this.percent = percent;
    this.certainty = certainty;
  }

  /** The stated chance of being right, in percent. */
  public int percent() {
    return percent;
  }

  /**
   * Certainty-based mark: 1, 2 or 3 when all is right, else 0, −2 or −6 (as Moodle has it;
   * Gardner-Medwin). The thresholds between the three levels are 67 % and 80 %.
   */
  public int certaintyMark(boolean allRight) {
    if (allRight) {
      return certainty;
    }
    return switch (certainty) {
      case 1 -> 0;
      case 2 -> -2;
      default -> -6;
    };
  }

  public static Optional<Confidence> ofPercent(int percent) {
    return Arrays.stream(values()).filter(it -> it.percent == percent).findFirst();
  }
}
