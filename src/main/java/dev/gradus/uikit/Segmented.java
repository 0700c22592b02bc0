package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** A few options side by side, one of them chosen; the label stands above. */
@Tag("gradus-segmented")
@JsModule("./segmented/segmented.ts")
public final class Segmented extends Component implements HasValueChange {

  public Segmented(String name, String label, List<Option> options, String value) {
    setName(name);
    getElement().setProperty("label", label);
    setOptions(options);
    setValue(value);
  }

  public void setOptions(List<Option> options) {
    getElement().setPropertyList("options", options);
  }

  /** Whether the label is kept for screen readers only. */
  public void setQuiet(boolean quiet) {
    getElement().setProperty("quiet", quiet);
  }

  public void setValue(String value) {
    getElement().setProperty("value", value);
  }

  @Synchronize(property = "value", value = "gradus-change")
  public String getValue() {
    return getElement().getProperty("value", "");
  }
}
