package dev.gradus.shell.ui;

import java.util.Locale;

/** Chooses between two wordings that stand side by side in the code of the page of components. */
record Bilingual(Locale language) {
  static final Bilingual RU = new Bilingual(Locale.of("ru"));
  static final Bilingual EN = new Bilingual(Locale.ENGLISH);

  boolean russian() {
    return language.getLanguage().equals("ru");
  }

  String of(String russian, String english) {
    return russian() ? russian : english;
  }
}
