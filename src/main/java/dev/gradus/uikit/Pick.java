package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** A noun in a sentence that is picked from a list; a native select lies beneath. */
@Tag("gradus-pick")
@JsModule("./pick/pick.ts")
public final class Pick extends Component implements HasValueChange {

  public Pick(String name, String label, List<Option> options, String value) {
    setName(name);
    getElement().setProperty("label", label);
    setOptions(options);
    setValue(value);
  }

  public void setOptions(List<Option> options) {
    getElement().setPropertyList("options", options);
  }

  public void setValue(String value) {
    getElement().setProperty("value", value);
  }

  @Synchronize(property = "value", value = "gradus-change")
  public String getValue() {
    return getElement().getProperty("value", "");
  }
}
