package dev.gradus.content.lexicon;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One word of a {@link Phrase}, as authors write it.
 *
 * @param text lower case, with е for ё
 */
public record Word(Kind kind, String text) {

  /** How a word of an answer is compared. */
  public enum Kind {
    /** {@code layer}: any inflection, by stem; a word of up to three letters stands for itself. */
    INFLECTED,
    /** {@code =norm}: this form only. */
    EXACT,
    /** {@code затух*}: every word that begins so. */
    BEGINNING,
    /** {@code num:tiny}: a number of this class. */
    NUMBER,
    /** {@code ..}: up to two words of any kind, or none. */
    GAP
  }

  private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}']*");

  private static final int SHORTEST_INFLECTED = 4;
  private static final String NUMBER = "num:";

  /** From 0.002 to 1; below that; a whole number from 3 on; any. */
  private static final Set<String> NUMBER_CLASSES = Set.of("fraction", "tiny", "count", "number");

  /**
   * Reads the notation.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Word parse(String notation) {
    String word = notation.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('’', '\'');
    if (word.equals("..")) {
      return new Word(Kind.GAP, word);
    }
    if (word.startsWith(NUMBER)) {
      return new Word(Kind.NUMBER, numberClass(word.substring(NUMBER.length())));
    }
    if (word.length() > 1 && word.startsWith("=")) {
      return new Word(Kind.EXACT, word.substring(1));
    }
    if (word.length() > 2 && word.endsWith("*")) {
      return new Word(Kind.BEGINNING, letters(word.substring(0, word.length() - 1)));
    }
    return word.length() >= SHORTEST_INFLECTED && LETTERS.matcher(word).matches()
        ? new Word(Kind.INFLECTED, word)
        : new Word(Kind.EXACT, itself(word));
  }

  private static String numberClass(String name) {
    if (!NUMBER_CLASSES.contains(name)) {
      throw new IllegalArgumentException("no such class of numbers: " + name);
    }
    return name;
  }

  private static String letters(String word) {
    if (!LETTERS.matcher(word).matches()) {
      throw new IllegalArgumentException("not the beginning of a word: " + word);
    }
    return word;
  }

  private static String itself(String word) {
    boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
    boolean mixed =
        !number && word.chars().anyMatch(Character::isLetter) && !LETTERS.matcher(word).matches();
    if (word.isEmpty() || mixed) {
      throw new IllegalArgumentException("not one word: " + word + "; a hyphen separates words");
    }
    return word;
  }
}
