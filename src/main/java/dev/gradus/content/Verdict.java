package dev.gradus.content;

/** How a statement of the card stands up. */
public enum Verdict {
  RIGHT,
  INCOMPLETE,
  IMPRECISE,
  WRONG
}
