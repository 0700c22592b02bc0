package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;

/**
 * The distributions in each layer before and after a change, back to back on one axis, and shares
 * below them.
 */
@Tag("gradus-histograms")
@JsModule("./histograms/histograms.ts")
public final class Histograms extends Component implements HasStyle {

  public void setModel(HistogramsModel model) {
    getElement().setAttribute("lang", model.lang().getLanguage());
    getElement().setPropertyBean("model", model);
  }

  /** Dims what is shown and says {@code text}; null ends it. */
  public void setBusy(@Nullable String text) {
    getElement().setProperty("busy", text == null ? "" : text);
  }
}
