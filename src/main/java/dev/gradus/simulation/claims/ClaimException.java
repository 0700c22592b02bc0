package dev.gradus.simulation.claims;

/**
 * An expression cannot be evaluated; the message says why and where, counted in characters from 1.
 */
public final class ClaimException extends RuntimeException {

  ClaimException(String message, int position) {
    super("%s at character %d".formatted(message, position + 1));
  }
}
