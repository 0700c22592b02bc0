package dev.gradus.account;

/** Knows who is at the page. */
public interface Learners {

  /** The learner of the current session; on a laptop without accounts always the same one. */
  LearnerId current();
}
