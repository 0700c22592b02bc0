package dev.gradus.interview;

import dev.gradus.content.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a learner wants to be asked, and how.
 *
 * @param minutes one of {@link #LENGTHS}
 * @param level of whom the questions are asked; easier ones may come too
 * @param asked language of the questions, such as "ru"
 * @param answered language of the answers; the two may differ
 * @param way typed, or spoken to the browser
 * @param readAloud whether the browser reads each question out
 * @param first id of the question to begin with; null is the main one
 */
public record InterviewSettings(
    int minutes,
    Level level,
    String asked,
    String answered,
    Way way,
    boolean readAloud,
    @Nullable String first) {

  /** How long an interview may be, in minutes of answering. */
  public static final List<Integer> LENGTHS = List.of(5, 15, 30);

  /** How an answer is given. */
  public enum Way {
    TYPED,
    SPOKEN
  }

  public InterviewSettings {
    if (!LENGTHS.contains(minutes)) {
      throw new IllegalArgumentException("an interview lasts " + LENGTHS + " minutes");
    }
  }
}
