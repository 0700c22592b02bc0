package dev.gradus.interview;

import dev.gradus.content.FollowUp.Occasion;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question of an interview and what was said to it.
 *
 * <p>Its times are moved on by every pause, so that the time between two of them is time spent on
 * the question.
 *
 * @param place from 0
 * @param key of the one answer that may be recorded here
 * @param question id of the main question that it belongs to
 * @param wording id of the opening or follow-up as the script has it; "" where there is no script
 * @param occasion of the follow-up; null for the main question itself
 * @param repeats place of the turn whose question is asked once more; null for the first time
 * @param askedAt when it was shown
 * @param deadline when its time is up
 * @param pausedAt null while the clock runs
 * @param firstKeyAt when the first word came; null before that
 * @param draft what was written so far, as it was last saved
 * @param answer null while it is open
 */
public record Turn(
    int place,
    UUID key,
    String question,
    String wording,
    @Nullable Occasion occasion,
    @Nullable Integer repeats,
    Instant askedAt,
    Instant deadline,
    @Nullable Instant pausedAt,
    @Nullable Instant firstKeyAt,
    Draft draft,
    @Nullable Answer answer) {

  /** What was written so far; {@code savedAt} is null before anything was. */
  public record Draft(String text, @Nullable Instant savedAt) {
    public static final Draft NONE = new Draft("", null);
  }

  /** How an answer came to its end. */
  public enum Ending {
    FINISHED,
    TIME_UP,
    GIVEN_UP
  }

  /**
   * A given answer.
   *
   * @param score what was read in it when it was given; never read anew
   * @param said the learner's word, by id of a key point or misconception
   */
  public record Answer(
      String text, Instant at, Ending ending, AnswerScore score, Map<String, Boolean> said) {
    public Answer {
      said = Map.copyOf(said);
    }
  }

  public boolean isAnswered() {
    return answer != null;
  }

  public boolean isPaused() {
    return pausedAt != null;
  }

  /** Whether the whole question is answered here, the first time or again. */
  public boolean isMain() {
    return occasion == null;
  }

  public boolean isRepeat() {
    return repeats != null;
  }

  /** The time that there is for it. */
  public Duration allowed() {
    return Duration.between(askedAt, deadline);
  }

  /** What is left of it; less than nothing when it is over. */
  public Duration left(Instant now) {
    return Duration.between(Objects.requireNonNullElse(pausedAt, now), deadline);
  }

  /** From the question to the first word; all of the time if none came. */
  public Duration thought() {
    return answer == null
        ? Duration.ZERO
        : Duration.between(askedAt, Objects.requireNonNullElse(firstKeyAt, answer.at()));
  }

  /** From the first word to the end. */
  public Duration talked() {
    return answer == null || firstKeyAt == null
        ? Duration.ZERO
        : Duration.between(firstKeyAt, answer.at());
  }
}
