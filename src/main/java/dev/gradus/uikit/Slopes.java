package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;

/**
 * The slopes σ′(z) and tanh′(z) in the margin, with a z that is dragged; its events are named
 * {@code z}.
 */
@Tag("gradus-slopes")
@JsModule("./slopes/slopes.ts")
public final class Slopes extends Component implements HasValueChange {

  /**
   * The words on the figure.
   *
   * @param handle accessible name of the line at z
   * @param ariaLabel what the whole figure shows
   */
  public record Labels(String sigmoid, String tanh, String handle, String ariaLabel) {}

  public Slopes(Labels labels, Locale language) {
    setLanguage(language);
    setName("z");
    getElement().setPropertyBean("labels", labels);
  }

  /** Moves the line, −5 … 5. */
  public void setZ(double z) {
    getElement().setProperty("z", z);
  }

  @Synchronize(property = "z", value = "gradus-change")
  public double getZ() {
    return getElement().getProperty("z", 0.0);
  }
}
