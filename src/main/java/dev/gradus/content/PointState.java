package dev.gradus.content;

/** Whether an answer contains a key point. */
public enum PointState {
  FOUND,
  PARTIAL,
  MISSED
}
