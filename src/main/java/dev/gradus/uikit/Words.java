package dev.gradus.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** The interface's words in one language, whatever the language of the page. */
public record Words(I18NProvider translations, Locale locale) {

  public String of(String key, Object... parameters) {
    return translations.getTranslation(key, locale, parameters);
  }

  public Plural plural(String key) {
    return new Plural(of(key + ".one"), of(key + ".few"), of(key + ".many"));
  }

  /** “30 layers” of the noun with that key. */
  public String counted(String key, long count) {
    return plural(key).with(count, locale);
  }
}
