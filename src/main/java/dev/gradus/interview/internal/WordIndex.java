package dev.gradus.interview.internal;

import dev.gradus.content.lexicon.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words of the lexicon a token can be. */
final class WordIndex {

  /** Shorter words are not taken for others: too many differ in one letter. */
  private static final int SHORTEST_MISTYPED = 7;

  /** So much must be right for a typo to be forgiven: «входные» are not «выходные». */
  private static final int SURE_LETTERS = 3;

  private static final double TINY = 2e-3;
  private static final int SMALLEST_COUNT = 3;

  private final Map<String, List<Word>> exact = new HashMap<>();
  private final Map<String, List<Word>> byStem = new HashMap<>();
  private final Map<String, List<Word>> byBeginning = new HashMap<>();
  private final Map<String, List<Word>> bySureLetters = new HashMap<>();

  WordIndex(Collection<Word> words) {
    Stems stems = new Stems();
    for (Word word : Set.copyOf(words)) {
      switch (word.kind()) {
        case EXACT -> put(exact, word.text(), word);
        case INFLECTED -> {
          put(exact, word.text(), word);
          put(byStem, stems.of(word.text()), word);
        }
        case BEGINNING -> put(byBeginning, word.text(), word);
        case NUMBER, GAP -> {}
      }
      boolean spelt = word.kind() == Word.Kind.INFLECTED || word.kind() == Word.Kind.BEGINNING;
      if (spelt && word.text().length() >= SHORTEST_MISTYPED - 1) {
        put(bySureLetters, word.text().substring(0, SURE_LETTERS), word);
      }
    }
  }

  private static void put(Map<String, List<Word>> index, String key, Word word) {
    index.computeIfAbsent(key, any -> new ArrayList<>()).add(word);
  }

  /**
   * All words that the token can be.
   *
   * @param stems of the calling thread
   */
  Set<Word> words(Token token, Stems stems) {
    if (token.isNumber()) {
      return numbers(token);
    }
    String form = token.form();
    Set<Word> words = new HashSet<>(exact.getOrDefault(form, List.of()));
    if (Character.isLetter(form.charAt(0))) {
      words.addAll(byStem.getOrDefault(stems.of(form), List.of()));
      for (int length = 1; length <= form.length(); length++) {
        words.addAll(byBeginning.getOrDefault(form.substring(0, length), List.of()));
      }
      if (words.isEmpty()) {
        mistyped(form, words);
      }
    }
    return words;
  }

  private Set<Word> numbers(Token token) {
    Set<Word> words = new HashSet<>(exact.getOrDefault(token.form(), List.of()));
    double value = token.value();
    words.add(new Word(Word.Kind.NUMBER, "number"));
    if (value > TINY && value < 1) {
      words.add(new Word(Word.Kind.NUMBER, "fraction"));
    }
    if (value > 0 && value <= TINY) {
      words.add(new Word(Word.Kind.NUMBER, "tiny"));
    }
    if (value >= SMALLEST_COUNT && value == Math.rint(value)) {
      words.add(new Word(Word.Kind.NUMBER, "count"));
    }
    return words;
  }

  private void mistyped(String form, Set<Word> found) {
    if (form.length() < SHORTEST_MISTYPED || form.length() > Typos.LONGEST) {
      return;
    }
    for (Word word : bySureLetters.getOrDefault(form.substring(0, SURE_LETTERS), List.of())) {
      boolean same =
          word.kind() == Word.Kind.BEGINNING
              ? Typos.beginsAlmostWith(form, word.text())
              : Typos.differInOne(form, word.text());
      if (same) {
        found.add(word);
      }
    }
  }
}
