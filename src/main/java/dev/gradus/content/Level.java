package dev.gradus.content;

/** How experienced the candidate is of whom a question is asked. */
public enum Level {
  JUNIOR,
  MIDDLE,
  SENIOR
}
