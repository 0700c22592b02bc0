package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A number as a person types it, and below it how it was understood; its value is the text. */
@Tag("gradus-number-field")
@JsModule("./number-field/number-field.ts")
public final class NumberField extends Component implements HasDraft {

  public NumberField(String name, String label) {
    setName(name);
    getElement().setProperty("label", label);
  }

  /** What follows the field: “of 10”. */
  public void setUnit(String unit) {
    getElement().setProperty("unit", unit);
  }

  /** How the text was understood, as HTML; "" says nothing. */
  public void setHeard(String html) {
    getElement().setProperty("heard", html);
  }

  public void setValue(String value) {
    getElement().setProperty("value", value);
  }
}
