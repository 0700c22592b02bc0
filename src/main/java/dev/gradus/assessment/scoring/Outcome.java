package dev.gradus.assessment.scoring;

import java.util.List;

/** What scoring says of a response. */
public sealed interface Outcome {

  /** The response cannot be scored yet; it is not wrong, and nothing is recorded. */
  record Invalid(Reason reason) implements Outcome {}

  /**
   * The response was scored.
   *
   * @param earned share of the item's points, from 0 to 1, before hints are paid for
   * @param met ids of the wrong choices taken and of the traps walked into
   */
  record Scored(double earned, List<String> met) implements Outcome {
    public Scored {
      if (!(earned >= 0 && earned <= 1)) {
        throw new IllegalArgumentException("not a share: " + earned);
      }
      met = List.copyOf(met);
    }

    public boolean isRight() {
      return earned == 1;
    }
  }

  /** Why a response cannot be scored; each has a sentence in both languages. */
  enum Reason {
    NOTHING_CHOSEN,
    INCOMPLETE,
    ONE_ONLY,
    UNKNOWN_OPTION,
    USED_TWICE,
    NOT_A_NUMBER,
    AMBIGUOUS_NUMBER,
    OUT_OF_RANGE,
    NOT_A_LAYER,
    TOO_LONG,
    WRONG_KIND
  }
}
