package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * A formula in TeX. In prose the same element is written as HTML: {@code <gradus-math
 * tex="z_l"></gradus-math>}, with {@code display} for one on a line of its own.
 */
@Tag("gradus-math")
@JsModule("./math/math.ts")
public final class Formula extends Component implements HasStyle {

  public static Formula inline(String tex) {
    return new Formula(tex, false);
  }

  public static Formula display(String tex) {
    return new Formula(tex, true);
  }

  private Formula(String tex, boolean display) {
    getElement().setProperty("tex", tex);
    getElement().setProperty("display", display);
  }
}
