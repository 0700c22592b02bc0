package dev.gradus.simulation;

import com.vaadin.flow.i18n.I18NProvider;
import dev.gradus.uikit.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Says the key of a sentence and what is filled in, so that tests depend on no wording. */
public final class KeysAsWords implements I18NProvider {

  public static Words in(Locale locale) {
    return new Words(new KeysAsWords(), locale);
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return List.of(Locale.ENGLISH);
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... parameters) {
    return key + Arrays.toString(parameters);
  }
}
