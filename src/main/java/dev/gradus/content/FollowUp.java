package dev.gradus.content;

import java.util.List;

/**
 * Something that the interviewer may ask next; worded in {@link InterviewText#questions()}.
 *
 * @param id unique in its script
 * @param on the key point, or for ASSERTED the misconception, that gives the occasion
 * @param aims key points that a good answer to it would earn, so that it is scored for these; at
 *     least one
 */
public record FollowUp(String id, Occasion when, String on, List<String> aims) {

  /** What was noticed about a key point or misconception in what was said so far. */
  public enum Occasion {
    /** The key point was not found: a nudge that does not give it away. */
    MISSED,
    /** The key point was perhaps meant: a request to be precise. */
    VAGUE,
    /** The key point was found: a question that goes deeper; it has an answer. */
    STRONG,
    /** The misconception was stated: a counter-question. */
    ASSERTED
  }

  public FollowUp {
    aims = List.copyOf(aims);
  }
}
