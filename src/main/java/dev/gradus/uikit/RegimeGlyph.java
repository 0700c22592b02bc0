package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.gradus.numerics.Regime;

/** Three dots that say what the colour says, to those who do not see it. */
@Tag("gradus-glyph")
@JsModule("./glyph/glyph.ts")
public final class RegimeGlyph extends Component implements HasStyle {

  public RegimeGlyph(Regime regime) {
    setRegime(regime);
  }

  public void setRegime(Regime regime) {
    getElement().setProperty("regime", regime.name());
  }

  /**
   * The class name under which texts and marks take the regime's colour: {@code van}, {@code hea},
   * {@code exp}.
   */
  public static String cssClass(Regime regime) {
    return switch (regime) {
      case VANISHING -> "van";
      case HEALTHY -> "hea";
      case EXPLODING -> "exp";
    };
  }
}
