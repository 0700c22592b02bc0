package dev.gradus.simulation.saturation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.gradus.uikit.HasValueChange;
import org.jspecify.annotations.Nullable;

/**
 * An activation, its slope with a point that is dragged, the preactivations of a network laid over
 * it, and bars for what a chain of slopes leaves. Dragging fires a change named {@code z}.
 */
@Tag("gradus-saturation")
@JsModule("./saturation/saturation.ts")
final class SaturationPlot extends Component implements HasValueChange {

  SaturationPlot() {
    setName("z");
    addClassName("plot");
  }

  void setModel(SaturationModel model) {
    getElement().setPropertyBean("model", model);
  }

  /** Dims what is computed and says {@code text}; null ends it. */
  void setBusy(@Nullable String text) {
    getElement().setProperty("busy", text == null ? "" : text);
  }
}
