package dev.gradus.simulation.worked.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.gradus.uikit.HasValueChange;
import java.util.List;

/** The steps of the calculation as formulas; choosing one fires a change named {@code step}. */
@Tag("gradus-derivation")
@JsModule("./worked-example/derivation.ts")
final class Derivation extends Component implements HasValueChange {

  /**
   * One step.
   *
   * @param value its name
   * @param title in words
   * @param tex its formula
   * @param numbers the same with numbers put in, a formula for each line
   */
  record Line(String value, String title, String tex, List<String> numbers) {}

  /** The words on the buttons, and what the list is called. */
  record Labels(String title, String first, String back, String next, String all) {}

  Derivation(Labels labels) {
    setName("step");
    addClassName("w2");
    getElement().setPropertyBean("labels", labels);
  }

  void setLines(List<Line> lines) {
    getElement().setPropertyList("steps", lines);
  }

  void setValue(String step) {
    getElement().setProperty("value", step);
  }
}
