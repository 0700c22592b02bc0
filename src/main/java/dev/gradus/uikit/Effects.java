package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** What a change does in each of several surroundings, as dots beside zero, and on average. */
@Tag("gradus-effects")
@JsModule("./effects/effects.ts")
public final class Effects extends Component implements HasStyle {

  public void setModel(EffectsModel model) {
    getElement().setPropertyBean("model", model);
  }
}
