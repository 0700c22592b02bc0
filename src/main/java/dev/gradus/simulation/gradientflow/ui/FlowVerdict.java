package dev.gradus.simulation.gradientflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gradus.simulation.gradientflow.GradientFlowView;
import dev.gradus.uikit.RegimeGlyph;
import org.jspecify.annotations.Nullable;

/** What became of the gradient: a sign, a sentence and the numbers behind it. */
final class FlowVerdict extends Div {

  private final FlowWords words;
  private final Span sentence = new Span();
  private final Span facts = new Span();
  private @Nullable RegimeGlyph glyph;

  FlowVerdict(FlowWords words) {
    this.words = words;
    addClassName("verdict");
    getElement().setAttribute("aria-live", "polite");
    facts.addClassName("k");
  }

  /** Changes only what is not as it was, since it is shown anew with every picture. */
  void show(GradientFlowView view) {
    if (glyph == null) {
      glyph = new RegimeGlyph(view.regime());
      glyph.addClassName("g");
      removeAll();
      add(glyph, sentence, facts);
    }
    glyph.setRegime(view.regime());
    sentence.setText(words.verdict(view));
    sentence.setClassName("w " + RegimeGlyph.cssClass(view.regime()));
    facts.getElement().setProperty("innerHTML", words.facts(view));
  }

  /** Says that nothing could be computed. */
  void showFailure() {
    glyph = null;
    removeAll();
    add(new Span(words.of("flow.failed")));
  }
}
