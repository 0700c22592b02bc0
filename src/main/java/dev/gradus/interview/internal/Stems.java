package dev.gradus.interview.internal;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** The stem of a word by Snowball, Russian or English by its alphabet. Not for several threads. */
final class Stems {
  private final SnowballStemmer russian = new RussianStemmer();
  private final SnowballStemmer english = new EnglishStemmer();

  String of(String word) {
    SnowballStemmer stemmer =
        Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC
            ? russian
            : english;
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
