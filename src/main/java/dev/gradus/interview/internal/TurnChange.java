package dev.gradus.interview.internal;

import dev.gradus.interview.Turn;
import dev.gradus.interview.Turn.Answer;
import dev.gradus.interview.Turn.Draft;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A turn with something of it changed. */
final class TurnChange {

  private final Turn turn;
  private Duration moved = Duration.ZERO;
  private @Nullable Instant pausedAt;
  private @Nullable Instant firstKeyAt;
  private Draft draft;
  private @Nullable Answer answer;

  TurnChange(Turn turn) {
    this.turn = turn;
    pausedAt = turn.pausedAt();
    firstKeyAt = turn.firstKeyAt();
    draft = turn.draft();
    answer = turn.answer();
  }

  /** All its times later, as after a pause. */
  TurnChange movedBy(Duration by) {
    moved = by;
    return this;
  }

  TurnChange pausedAt(@Nullable Instant instant) {
    pausedAt = instant;
    return this;
  }

  TurnChange firstKey(@Nullable Instant instant) {
    firstKeyAt = instant;
    return this;
  }

  TurnChange draft(Draft written) {
    draft = written;
    return this;
  }

  TurnChange answer(Answer given) {
    answer = given;
    return this;
  }

  /** The learner's word on an answer that is given. */
  TurnChange said(String subject, boolean said) {
    Answer given = answer;
    if (given != null) {
      Map<String, Boolean> words = new HashMap<>(given.said());
      words.put(subject, said);
      answer = new Answer(given.text(), given.at(), given.ending(), given.score(), words);
    }
    return this;
  }

  Turn build() {
    Instant first = firstKeyAt;
    return new Turn(
        turn.place(),
        turn.key(),
        turn.question(),
        turn.wording(),
        turn.occasion(),
        turn.repeats(),
        turn.askedAt().plus(moved),
        turn.deadline().plus(moved),
        pausedAt,
        first == null ? null : first.plus(moved),
        draft,
        answer);
  }
}
