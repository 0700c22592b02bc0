package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.shared.Registration;

/**
 * The reader has set a control: dragged a number, picked a noun, chosen an option.
 *
 * <p>The DOM event bubbles, so one listener on a container hears every control inside it, those of
 * inserted HTML too.
 */
@DomEvent("gradus-change")
public class ValueChange extends ComponentEvent<Component> {
  private final String name;
  private final String value;

  public ValueChange(
      Component source,
      boolean fromClient,
      @EventData("String(event.detail.name)") String name,
      @EventData("String(event.detail.value)") String value) {
    super(source, fromClient);
    this.name = name;
    this.value = value;
  }

  /** Hears the controls inside {@code container}, however they were created. */
  public static Registration listen(
      Component container, ComponentEventListener<ValueChange> listener) {
    return ComponentUtil.addListener(container, ValueChange.class, listener);
  }

  /** The {@code name} of the control; empty if it has none. */
  public String name() {
    return name;
  }

  public String value() {
    return value;
  }

  /**
   * The value of a control that holds a number.
   *
   * @throws NumberFormatException if the control holds text
   */
  public double number() {
    return Double.parseDouble(value);
  }
}
