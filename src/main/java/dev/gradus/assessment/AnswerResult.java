package dev.gradus.assessment;

import dev.gradus.assessment.scoring.Outcome;

/** What became of an answer. */
public sealed interface AnswerResult {

  /** It is scored and on the disk; sending it once more changes nothing and gives this again. */
  record Accepted(QuizRun run) implements AnswerResult {}

  /** It cannot be scored yet; nothing was recorded. */
  record Invalid(Outcome.Reason reason) implements AnswerResult {}

  /** It is not taken; nothing was recorded. */
  record Refused(Why why) implements AnswerResult {}

  /** Why an answer is not taken; each has a sentence in both languages. */
  enum Why {
    NO_SUCH_RUN,
    OTHER_ITEM,
    ALREADY_ANSWERED,
    TOO_LATE,
    FINISHED,
    NO_CONFIDENCE
  }
}
