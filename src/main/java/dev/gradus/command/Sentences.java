package dev.gradus.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What the command line says, in the language of the environment: Russian or English. */
final class Sentences {

  private Sentences() {}

  static String sentence(String key, Object... arguments) {
    Locale locale = isRussian(System.getenv()) ? Locale.of("ru") : Locale.ENGLISH;
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "command/sentences",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  /**
   * As the environment says it, even where the system has no such locale installed; else as Java
   * found it.
   */
  static boolean isRussian(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(environment::get)
        .filter(value -> value != null && !value.isBlank())
        .findFirst()
        .map(value -> value.startsWith("ru"))
        .orElse("ru".equals(Locale.getDefault().getLanguage()));
  }
}
