package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.gradus.numerics.Regime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of rings: the signal per layer in a regime's colour, or plain ink for progress, confidence
 * and time.
 */
@Tag("gradus-strip")
@JsModule("./strip/strip.ts")
public final class Strip extends Component implements HasStyle {

  /** Rings of a profile: log10 of the norm relative to the last layer; null is exactly zero. */
  public static Strip ofLevels(List<@Nullable Double> levels, Regime regime) {
    var strip = new Strip();
    strip.getElement().setPropertyList("levels", levels);
    strip.getElement().setProperty("regime", regime.name());
    return strip;
  }

  /** Rings in ink: each is the share of its radius that is filled, 0 … 1. */
  public static Strip ofFills(List<Double> fills) {
    var strip = new Strip();
    strip.setFills(fills);
    return strip;
  }

  public void setFills(List<Double> fills) {
    getElement().setPropertyList("fills", fills);
  }

  /** Radius of a ring in pixels; 4.2 unless set. */
  public Strip withRadius(double radius) {
    getElement().setProperty("radius", radius);
    return this;
  }

  /** What the row says to those who do not see it; without it the row is decoration. */
  public Strip withAriaLabel(String label) {
    getElement().setProperty("label", label);
    return this;
  }
}
