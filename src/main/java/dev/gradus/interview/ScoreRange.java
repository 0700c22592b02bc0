package dev.gradus.interview;

/**
 * Points earned: a range until the learner has said what was meant.
 *
 * @param least from 0
 * @param most at least {@code least}
 * @param of how many there are
 */
public record ScoreRange(int least, int most, int of) {
  public ScoreRange {
    if (least < 0 || most < least || of < most) {
      throw new IllegalArgumentException("no range: %d–%d of %d".formatted(least, most, of));
    }
  }

  public boolean isSettled() {
    return least == most;
  }
}
