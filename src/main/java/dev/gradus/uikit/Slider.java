package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/**
 * A labelled range over the values of its options; the label of the chosen one stands above at the
 * right.
 *
 * <p>An option is a stop: its value is a number, its label the whole text (“30 layers”). The short
 * texts below the track are ticks.
 */
@Tag("gradus-slider")
@JsModule("./slider/slider.ts")
public final class Slider extends Component implements HasValueChange {

  public Slider(String name, String label, List<Option> stops, String value) {
    setName(name);
    setLabel(label);
    setOptions(stops);
    setValue(value);
  }

  public void setLabel(String label) {
    getElement().setProperty("label", label);
  }

  public void setOptions(List<Option> stops) {
    getElement().setPropertyList("options", stops);
  }

  /** Texts at even distances below the track; none unless set. */
  public void setTicks(List<String> ticks) {
    getElement().setPropertyList("ticks", ticks);
  }

  /** Label, ends and track in one line, as on the home page. */
  public void setInline(boolean inline) {
    getElement().setProperty("inline", inline);
  }

  public void setValue(String value) {
    getElement().setProperty("value", value);
  }

  @Synchronize(property = "value", value = "gradus-change")
  public String getValue() {
    return getElement().getProperty("value", "");
  }
}
