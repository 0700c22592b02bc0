package dev.gradus.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command line says, in the language of the environment: Russian or English. */
final class Sentences {

  private Sentences() {}

  static String sentence(String key, Object... arguments) {
    Locale locale =
        "ru".equals(Locale.getDefault().getLanguage()) ? Locale.of("ru") : Locale.ENGLISH;
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "command/sentences",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
