package dev.gradus.contentcheck;

/** Receives the problems that a rule finds. */
@FunctionalInterface
interface Reporter {

  /**
   * Reports a problem.
   *
   * @param path relative to the content folder
   * @param line from 1
   * @param message for the author, one line
   */
  void report(String path, int line, String message);
}
