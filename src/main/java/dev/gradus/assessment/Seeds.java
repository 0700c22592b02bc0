package dev.gradus.assessment;

/** Where the chance in a quiz comes from. */
@FunctionalInterface
public interface Seeds {

  /** A fresh seed. */
  long next();
}
