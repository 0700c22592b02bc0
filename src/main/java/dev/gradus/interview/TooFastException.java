package dev.gradus.interview;

/** More was asked for within a short time than a person can want. */
public final class TooFastException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public TooFastException() {
    super("too much within a short time");
  }
}
