package dev.gradus.assessment;

import dev.gradus.content.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What run a learner asks for.
 *
 * @param concepts ids of concepts to take items from; empty for all
 * @param level of the items; null for all
 * @param length how many items at most, 1 … {@link #LONGEST}
 * @param minutes exam only: how long it lasts; null gives {@link #minutesFor}
 * @param certaintyMarks whether marks follow certainty (1/2/3, else 0/−2/−6)
 * @param items exactly these items, as in "again, only what I missed"; empty to choose by the rest
 */
public record RunRequest(
    Mode mode,
    List<String> concepts,
    @Nullable Level level,
    int length,
    @Nullable Integer minutes,
    boolean certaintyMarks,
    List<String> items) {

  /** PRACTICE: feedback after each item. EXAM: feedback at the end, and a deadline. */
  public enum Mode {
    PRACTICE,
    EXAM
  }

  public static final int LONGEST = 50;
  public static final int LONGEST_MINUTES = 180;

  /** A practice run of ten over everything. */
  public static final RunRequest DEFAULT =
      new RunRequest(Mode.PRACTICE, List.of(), null, 10, null, false, List.of());

  public RunRequest {
    concepts = List.copyOf(concepts);
    items = List.copyOf(items);
    if (length < 1 || length > LONGEST) {
      throw new IllegalArgumentException("a run has 1 to " + LONGEST + " items, not " + length);
    }
    if (minutes != null && (minutes < 1 || minutes > LONGEST_MINUTES)) {
      throw new IllegalArgumentException("an exam lasts 1 to " + LONGEST_MINUTES + " minutes");
    }
  }

  /** A minute and a half an item, in whole minutes. */
  public static int minutesFor(int length) {
    return (3 * length + 1) / 2;
  }

  /** The same kind of run over just these items. */
  public RunRequest over(List<String> missed) {
    return new RunRequest(
        Mode.PRACTICE,
        List.of(),
        null,
        Math.min(LONGEST, missed.size()),
        null,
        certaintyMarks,
        missed);
  }
}
