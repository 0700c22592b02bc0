package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;

/**
 * A profile over layers, lags or steps: the measured line with its band, theory and predictions,
 * and the row of rings.
 *
 * <p>Moving a handle of a {@link LineChartModel.Guess} fires {@link ValueChange} named {@code
 * guess}: one value per handle, separated by commas, empty for one that was not placed yet.
 */
@Tag("gradus-line-chart")
@JsModule("./line-chart/line-chart.ts")
public final class LineChart extends Component implements HasDraft {

  /** Whether pressing the plot chooses an x: a {@link ValueChange} named {@code point}. */
  public void setPickable(boolean pickable) {
    getElement().setProperty("pickable", pickable);
  }

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
