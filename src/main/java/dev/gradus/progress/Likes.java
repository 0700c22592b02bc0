package dev.gradus.progress;

import dev.gradus.account.LearnerId;

/** Which questions a learner liked. A change is committed when the method returns. */
public interface Likes {

  boolean isLiked(LearnerId learner, String questionId);

  /** Remembers or forgets the like; saying the same twice changes nothing. */
  void setLiked(LearnerId learner, String questionId, boolean liked);
}
