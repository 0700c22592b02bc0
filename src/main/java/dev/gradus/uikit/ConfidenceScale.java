package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** How sure one is: rings from nearly empty to full. The value is that of the chosen step. */
@Tag("gradus-confidence")
@JsModule("./confidence/confidence.ts")
public final class ConfidenceScale extends Component implements HasDraft {

  /**
   * A ring of the scale.
   *
   * @param share “80 %”
   * @param ink share of the ring's radius that is filled, 0 … 1
   */
  public record Step(String value, String share, String label, double ink) {}

  public ConfidenceScale(String name, String legend, List<Step> steps) {
    setName(name);
    getElement().setProperty("legend", legend);
    getElement().setPropertyList("steps", steps);
  }

  /** What stands behind the legend. */
  public void setNote(String note) {
    getElement().setProperty("note", note);
  }

  public void setValue(String value) {
    getElement().setProperty("value", value);
  }
}
