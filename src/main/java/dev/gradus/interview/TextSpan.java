package dev.gradus.interview;

/**
 * A part of an answer.
 *
 * @param start offset of its first character (UTF-16)
 * @param end offset after its last character
 */
public record TextSpan(int start, int end) {

  /** The part itself. */
  public String of(String answer) {
    return answer.substring(start, end);
  }
}
