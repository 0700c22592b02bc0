package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Light or dark; remembered in the browser. */
@Tag("gradus-theme-toggle")
@JsModule("./theme-toggle/theme-toggle.ts")
public final class ThemeToggle extends Component implements HasStyle {

  /** A button named {@code label}: “Change the theme”. */
  public ThemeToggle(String label) {
    getElement().setProperty("label", label);
  }
}
