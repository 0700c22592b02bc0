package dev.gradus.simulation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gradus.numerics.Regime;
import dev.gradus.uikit.RegimeGlyph;
import org.jspecify.annotations.Nullable;

/** What became of the gradient: a sign, a sentence and the numbers behind it. */
final class VerdictLine extends Div {

  private final Span sentence = new Span();
  private final Span facts = new Span();
  private @Nullable RegimeGlyph glyph;
  private boolean filled;

  VerdictLine() {
    addClassName("verdict");
    getElement().setAttribute("aria-live", "polite");
    facts.addClassName("k");
  }

  /** Changes only what is not as it was, since it is shown anew with every picture. */
  void show(FigureVerdict verdict) {
    Regime regime = verdict.regime();
    if (!filled || (regime == null) != (glyph == null)) {
      fill(regime);
    }
    if (glyph != null && regime != null) {
      glyph.setRegime(regime);
    }
    sentence.setText(verdict.sentence());
    sentence.setClassName(regime == null ? "w" : "w " + RegimeGlyph.cssClass(regime));
    facts.getElement().setProperty("innerHTML", verdict.factsHtml());
  }

  private void fill(@Nullable Regime regime) {
    removeAll();
    filled = true;
    if (regime == null) {
      glyph = null;
    } else {
      glyph = new RegimeGlyph(regime);
      glyph.addClassName("g");
      add(glyph);
    }
    setClassName("plain", regime == null);
    add(sentence, facts);
  }

  /** Says a sentence in place of a verdict. */
  void say(String text) {
    filled = false;
    glyph = null;
    removeAll();
    add(new Span(text));
  }
}
