package dev.gradus.simulation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The interface's words; a key that is missing ends the test. */
final class StrictTranslations implements I18NProvider {

  @Override
  public List<Locale> getProvidedLocales() {
    return List.of(Locale.of("ru"), Locale.ENGLISH);
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... parameters) {
    String text = ResourceBundle.getBundle("vaadin-i18n.translations", locale).getString(key);
    return parameters.length == 0 ? text : new MessageFormat(text, locale).format(parameters);
  }
}
