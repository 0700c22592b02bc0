package dev.gradus.interview;

/** What became of an answer that was sent. */
public sealed interface AnswerOutcome {

  /**
   * It is recorded.
   *
   * @param isCut whether only its beginning was kept, for its length
   */
  record Accepted(Interview interview, boolean isCut) implements AnswerOutcome {}

  /** It was not taken; what is stored is as it was. */
  record Refused(Why why) implements AnswerOutcome {}

  /** Why an answer was not taken. */
  enum Why {
    NO_SUCH_INTERVIEW,
    /** The page shows another question than the one that is open. */
    OTHER_TURN,
    /** Another answer is recorded here. */
    ALREADY_ANSWERED,
    /** Nothing was said; giving up is possible. */
    NOTHING_SAID,
    /** More came than anybody can say. */
    TOO_FAST
  }
}
