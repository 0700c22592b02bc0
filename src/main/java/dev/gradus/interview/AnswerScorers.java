package dev.gradus.interview;

import dev.gradus.content.Question;

/** Reads answers to any question for its key points and misconceptions. */
public interface AnswerScorers {

  /**
   * What of the question's rubric is in an answer, in time proportional to its length. Where a
   * question has no lexicon, every key point is a “perhaps”: the learner decides.
   */
  AnswerScore score(Question question, String answer);
}
