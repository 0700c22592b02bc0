package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A number in a sentence that is dragged; arrow keys move it too.
 *
 * <p>In prose the same element is written as HTML: {@code <gradus-drag-number name="depth"
 * value="30" values="10,20,30,50" label="Depth">30</gradus-drag-number>}, or with {@code min},
 * {@code max}, {@code step}.
 */
@Tag("gradus-drag-number")
@JsModule("./drag-number/drag-number.ts")
public final class DragNumber extends Component implements HasValueChange {

  /** A number among {@code values}. */
  public DragNumber(String name, String label, List<? extends Number> values, double value) {
    setName(name);
    getElement().setProperty("label", label);
    String list = values.stream().map(String::valueOf).collect(Collectors.joining(","));
    getElement().setProperty("values", list);
    setValue(value);
  }

  /** A number from {@code min} to {@code max} by {@code step}. */
  public DragNumber(String name, String label, double min, double max, double step, double value) {
    setName(name);
    getElement().setProperty("label", label);
    getElement().setProperty("min", min);
    getElement().setProperty("max", max);
    getElement().setProperty("step", step);
    setValue(value);
  }

  /** Digits after the decimal sign; as many as the step has unless set. */
  public void setDecimals(int decimals) {
    getElement().setProperty("decimals", decimals);
  }

  public void setValue(double value) {
    getElement().setProperty("value", value);
  }

  @Synchronize(property = "value", value = "gradus-change")
  public double getValue() {
    return getElement().getProperty("value", 0.0);
  }
}
