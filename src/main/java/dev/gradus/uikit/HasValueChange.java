package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;

/** A control with a name, a language for its numbers, and {@link ValueChange} events. */
public interface HasValueChange extends HasStyle {

  /** The name that events carry. */
  default void setName(String name) {
    getElement().setProperty("name", name);
  }

  /** The language in which the control writes its numbers; without it, that of the page. */
  default void setLanguage(Locale language) {
    getElement().setAttribute("lang", language.getLanguage());
  }

  default Registration onChange(ComponentEventListener<ValueChange> listener) {
    Component self = getElement().getComponent().orElseThrow();
    return ValueChange.listen(self, listener);
  }
}
