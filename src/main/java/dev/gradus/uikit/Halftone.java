package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A gradient printed in halftone: a column per layer, a row per run. */
@Tag("gradus-halftone")
@JsModule("./halftone/halftone.ts")
public final class Halftone extends Component implements HasStyle {

  public void setModel(HalftoneModel model) {
    getElement().setAttribute("lang", model.lang().getLanguage());
    getElement().setPropertyBean("model", model);
  }
}
