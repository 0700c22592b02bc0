package dev.gradus.simulation;

/** The run was given up; nobody waits for its result. */
public final class CancelledException extends RuntimeException {

  public CancelledException() {
    super("cancelled", null, false, false);
  }
}
