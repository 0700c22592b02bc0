package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** Switches between light and dark; the choice is kept in the browser. */
@Tag("gradus-theme-toggle")
public class ThemeToggle extends Component {

  /**
   * Makes the button.
   *
   * @param label what the button does, for a screen reader
   */
  public ThemeToggle(String label) {
    getElement().setProperty("label", label);
  }
}
