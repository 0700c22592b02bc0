package dev.gradus.interview.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Russian written in Latin letters, as by those who have no other keyboard. */
final class Transliteration {

  /** So many words that only Russian has show that an answer is Russian. */
  private static final int ENOUGH = 3;

  private static final Set<String> RUSSIAN =
      Set.of(
          "eto",
          "chto",
          "kogda",
          "kak",
          "ne",
          "pri",
          "na",
          "esli",
          "poetomu",
          "potomu",
          "tolko",
          "sloi",
          "sloev",
          "sloy",
          "sloya",
          "sloyah",
          "set",
          "seti",
          "gde",
          "tam",
          "dlya",
          "iz",
          "za",
          "ili",
          "vse",
          "gradienty",
          "gradienta",
          "gradientov",
          "vesa",
          "vesov",
          "pochti",
          "ochen",
          "nado",
          "nuzhno",
          "mozhno",
          "ih",
          "chtoby",
          "ego",
          "uzhe",
          "togda",
          "tak",
          "zhe",
          "ot",
          "obuchayutsya",
          "uchatsya");

  private static final int LONGEST_LETTER = 4;

  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("shch", "щ"),
          Map.entry("sch", "щ"),
          Map.entry("zh", "ж"),
          Map.entry("kh", "х"),
          Map.entry("ts", "ц"),
          Map.entry("tc", "ц"),
          Map.entry("ch", "ч"),
          Map.entry("sh", "ш"),
          Map.entry("yu", "ю"),
          Map.entry("ju", "ю"),
          Map.entry("iu", "ю"),
          Map.entry("ya", "я"),
          Map.entry("ja", "я"),
          Map.entry("ia", "я"),
          Map.entry("yo", "е"),
          Map.entry("jo", "е"),
          Map.entry("a", "а"),
          Map.entry("b", "б"),
          Map.entry("c", "ц"),
          Map.entry("d", "д"),
          Map.entry("e", "е"),
          Map.entry("f", "ф"),
          Map.entry("g", "г"),
          Map.entry("h", "х"),
          Map.entry("i", "и"),
          Map.entry("j", "й"),
          Map.entry("k", "к"),
          Map.entry("l", "л"),
          Map.entry("m", "м"),
          Map.entry("n", "н"),
          Map.entry("o", "о"),
          Map.entry("p", "п"),
          Map.entry("q", "к"),
          Map.entry("r", "р"),
          Map.entry("s", "с"),
          Map.entry("t", "т"),
          Map.entry("u", "у"),
          Map.entry("v", "в"),
          Map.entry("w", "в"),
          Map.entry("x", "х"),
          Map.entry("y", "ы"),
          Map.entry("z", "з"),
          Map.entry("'", "ь"));

  private static final String VOWELS = "аеиоуыэюя";

  private Transliteration() {}

  static boolean isUsed(List<Token> tokens) {
    return tokens.stream().map(Token::form).filter(RUSSIAN::contains).distinct().count() >= ENOUGH;
  }

  /** The word in Cyrillic letters. */
  static String cyrillic(String latin) {
    StringBuilder word = new StringBuilder();
    int at = 0;
    while (at < latin.length()) {
      int length = Math.min(LONGEST_LETTER, latin.length() - at);
      while (length > 1 && !LETTERS.containsKey(latin.substring(at, at + length))) {
        length--;
      }
      String letter = latin.substring(at, at + length);
      boolean short_i =
          letter.equals("y")
              && !word.isEmpty()
              && VOWELS.indexOf(word.charAt(word.length() - 1)) >= 0;
      word.append(short_i ? "й" : LETTERS.getOrDefault(letter, letter));
      at += length;
    }
    return word.toString();
  }
}
