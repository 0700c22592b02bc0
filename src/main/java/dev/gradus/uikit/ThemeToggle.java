package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
<<<<<<< HEAD

/** Switches between light and dark; the choice is kept in the browser. */
@Tag("gradus-theme-toggle")
public class ThemeToggle extends Component {

  /**
   * Makes the button.
   *
   * @param label what the button does, for a screen reader
   */
=======
import com.vaadin.flow.component.dependency.JsModule;

/** Light or dark; remembered in the browser. */
@Tag("gradus-theme-toggle")
@JsModule("./theme-toggle/theme-toggle.ts")
public final class ThemeToggle extends Component {

  /** A button named {@code label}: “Change the theme”. */
>>>>>>> kit
  public ThemeToggle(String label) {
    getElement().setProperty("label", label);
  }
}
