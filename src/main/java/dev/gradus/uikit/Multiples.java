package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;

/**
 * Small profiles in rows and columns on one axis. One can be chosen, by pointer or arrow keys: a
 * {@link ValueChange} with its id.
 */
@Tag("gradus-multiples")
@JsModule("./multiples/multiples.ts")
public final class Multiples extends Component implements HasStyle, HasValueChange {

  public Multiples(String name) {
    setName(name);
  }

  public void setModel(MultiplesModel model) {
    setLanguage(model.lang());
    getElement().setPropertyBean("model", model);
  }

  /** Chooses a profile by its id; empty chooses none. */
  public void setValue(String id) {
    getElement().setProperty("value", id);
  }

  /** Dims what is shown and says {@code text}; null ends it. */
  public void setBusy(@Nullable String text) {
    getElement().setProperty("busy", text == null ? "" : text);
  }
}
