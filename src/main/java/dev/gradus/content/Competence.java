package dev.gradus.content;

/** What a key point is part of, in the order in which reports tell it. */
public enum Competence {
  DEFINITION,
  CAUSES,
  REMEDIES,
  DIAGNOSIS
}
