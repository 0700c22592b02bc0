package dev.gradus.content;

/** An expression has no value; the message says why, for the author of the text. */
public class ClaimException extends RuntimeException {
  public ClaimException(String message) {
    super(message);
  }
}
