package dev.gradus.command;

/** The program cannot start; the message is one plain sentence in the reader's language. */
final class StartRefused extends Exception {

  StartRefused(String sentence) {
    super(sentence);
  }
}
