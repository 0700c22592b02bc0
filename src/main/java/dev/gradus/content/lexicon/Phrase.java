package dev.gradus.content.lexicon;

import java.util.List;
import java.util.regex.Pattern;

/** Words that follow one another, such as {@code skip connection} or {@code 0.25 .. per layer}. */
public record Phrase(List<Word> words) {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  public Phrase {
    words = List.copyOf(words);
  }

  /**
   * Reads the notation: words separated by spaces.
   *
   * @throws IllegalArgumentException if a word is malformed, or a gap stands at an end
   */
  public static Phrase parse(String notation) {
    List<Word> words = SPACES.splitAsStream(notation.strip()).map(Word::parse).toList();
    if (isGap(words.getFirst()) || isGap(words.getLast())) {
      throw new IllegalArgumentException("a phrase neither begins nor ends with a gap");
    }
    return new Phrase(words);
  }

  private static boolean isGap(Word word) {
    return word.kind() == Word.Kind.GAP;
  }
}
