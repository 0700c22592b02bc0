package dev.gradus.interview.internal;

/**
 * A word, a number or a sign of an answer.
 *
 * @param start offset of its first character in the answer
 * @param end offset after its last character
 * @param form lower case, with е for ё and ' for ’
 * @param value of a number; else NaN
 * @param clause number of the clause, counted through the whole answer; commas, dashes and brackets
 *     end one
 * @param part number of the part between colons, dashes and brackets; a phrase stays within one
 * @param sentence number of the sentence
 */
record Token(int start, int end, String form, double value, int clause, int part, int sentence) {

  /** The same in other letters. */
  Token in(String letters) {
    return new Token(start, end, letters, value, clause, part, sentence);
  }

  boolean isNumber() {
    return !Double.isNaN(value);
  }
}
