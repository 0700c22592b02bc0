package dev.gradus.content;

import java.util.Locale;
import java.util.Map;

/** Choice of a wording by language. */
final class Texts {
  private Texts() {}

  static <T> T of(Map<Locale, T> texts, Locale language) {
    T text = texts.get(Locale.of(language.getLanguage()));
    if (text == null) {
      throw new IllegalArgumentException("no content in " + language.toLanguageTag());
    }
    return text;
  }
}
