package dev.gradus.assessment;

import dev.gradus.account.LearnerId;
import dev.gradus.progress.Attempt;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sitting, as it is stored now.
 *
 * @param at place of the item that the learner is at, answered or not
 * @param deadline exam only: answers after it are not taken
 * @param finishedAt null while it goes on
 */
public record QuizRun(
    UUID id,
    LearnerId learner,
    RunRequest request,
    Instant startedAt,
    @Nullable Instant deadline,
    @Nullable Instant finishedAt,
    int at,
    List<Slot> slots) {

  /**
   * A place in the run.
   *
   * @param place from 0
   * @param attemptKey key of the one attempt that may be recorded here
   * @param hintsTaken how many hints were shown
   * @param turn items are asked by turn, then place; skipping raises it
   * @param shownAt null until it was shown
   * @param attempt null until it was answered
   */
  public record Slot(
      int place,
      UUID attemptKey,
      PosedItem posed,
      int hintsTaken,
      int turn,
      @Nullable Instant shownAt,
      @Nullable Attempt attempt) {

    public boolean isAnswered() {
      return attempt != null;
    }
  }

  public QuizRun {
    slots = List.copyOf(slots);
  }

  public Slot current() {
    return slots.get(at);
  }

  public boolean isExam() {
    return request.mode() == RunRequest.Mode.EXAM;
  }

  public boolean isFinished() {
    return finishedAt != null;
  }

  public boolean isAnswered() {
    return slots.stream().allMatch(Slot::isAnswered);
  }

  public int answered() {
    return (int) slots.stream().filter(Slot::isAnswered).count();
  }

  /** Points earned of {@link #slots}.size(). */
  public double earned() {
    return slots.stream()
        .map(Slot::attempt)
        .mapToDouble(attempt -> attempt == null ? 0 : attempt.earned())
        .sum();
  }

  /** Certainty-based marks earned; 0 where marks do not follow certainty. */
  public int marks() {
    return slots.stream()
        .map(Slot::attempt)
        .mapToInt(attempt -> attempt == null || attempt.mark() == null ? 0 : attempt.mark())
        .sum();
  }

  /** Ids of the items that did not earn everything, in the order of the run. */
  public List<String> missed() {
    return slots.stream()
        .filter(slot -> slot.attempt() == null || !slot.attempt().isRight())
        .map(slot -> slot.posed().itemId())
        .distinct()
        .toList();
  }
}
