package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;

/**
 * A profile over layers, lags or steps: the measured line with its band, theory and predictions,
 * and the row of rings.
 *
 * <p>Dragging the handle of a {@link LineChartModel.Guess} fires {@link ValueChange} named {@code
 * guess}.
 */
@Tag("gradus-line-chart")
@JsModule("./line-chart/line-chart.ts")
public final class LineChart extends Component implements HasValueChange {

  public void setModel(LineChartModel model) {
    setLanguage(model.lang());
    getElement().setPropertyBean("model", model);
  }

  /** Dims the line that is shown and says {@code text}; null ends it. */
  public void setBusy(@Nullable String text) {
    getElement().setProperty("busy", text == null ? "" : text);
  }

  /**
   * Draws the measured line once more, layer by layer from the right; at once under reduced motion.
   */
  public void walk() {
    getElement().callJsFunction("walk");
  }
}
