package dev.gradus.interview.internal;

/**
 * A place where a concept is named.
 *
 * @param first index of its first token
 * @param last index of its last token
 */
record Occurrence(String concept, int first, int last) {

  boolean contains(Occurrence other) {
    return first <= other.first && other.last <= last && other.length() < length();
  }

  int length() {
    return last - first + 1;
  }
}
