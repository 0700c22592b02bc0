package dev.gradus.simulation.remedies.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gradus.numerics.Normalization;
import dev.gradus.simulation.gradientflow.FlowComparison;
import dev.gradus.simulation.gradientflow.ui.GradientFlowFigure;
import dev.gradus.simulation.remedies.Combination;
import dev.gradus.simulation.remedies.RemediesParameters;
import dev.gradus.simulation.ui.LabAddress;
import dev.gradus.simulation.ui.Stops;
import dev.gradus.uikit.Segmented;
import dev.gradus.uikit.Slider;
import java.util.List;
import java.util.Optional;

/** The controls beside the figure, and the way to the figure of the chosen network. */
final class RemediesControls extends Div {

  private static final List<Integer> DEPTHS = List.of(5, 10, 20, 30, 40, 50, 70, 100);
  private static final List<Integer> WIDTHS = List.of(8, 16, 32, 48, 64, 96, 128);

  private final RemediesWords words;
  private final GradientFlowFigure gradientFlow;
  private final Segmented normalization;
  private final Slider depth;
  private final Slider width;
  private final Span hint = new Span();
  private final Anchor link = new Anchor();

  RemediesControls(RemediesWords words, GradientFlowFigure gradientFlow) {
    this.words = words;
    this.gradientFlow = gradientFlow;
    addClassName("ctl");
    normalization =
        new Segmented(
            "normalization",
            words.of("remedies.normalization"),
            Stops.named(
                List.of(Normalization.BATCH.id(), Normalization.LAYER.id()),
                "flow.normalization",
                words.words()),
            "");
    normalization.addClassName("w2");
    depth = slider("depth");
    width = slider("width");
    hint.addClassName("small");
    link.addClassName("do");
    Div chosen = new Div(hint, link);
    chosen.addClassNames("runs", "w2");
    add(normalization, depth, width, chosen);
  }

  private Slider slider(String name) {
    Slider slider = new Slider(name, words.of("flow." + name), List.of(), "");
    slider.addClassName("w2");
    return slider;
  }

  /** Sets every control. */
  void show(RemediesParameters parameters, Optional<Combination> chosen) {
    normalization.setValue(parameters.normalization().id());
    depth.setOptions(
        Stops.of(DEPTHS, parameters.depth(), it -> words.words().counted("flow.layers", it)));
    depth.setValue(Integer.toString(parameters.depth()));
    width.setOptions(
        Stops.of(WIDTHS, parameters.width(), it -> words.words().counted("flow.units", it)));
    width.setValue(Integer.toString(parameters.width()));
    hint.setText(words.of(chosen.isPresent() ? "remedies.chosen" : "remedies.choose"));
    link.setVisible(chosen.isPresent());
    chosen.ifPresent(it -> {
      link.setText(words.of("remedies.open", words.name(it, parameters.normalization())));
      link.setHref(
          LabAddress.of(
              gradientFlow.simulation(),
              FlowComparison.of(parameters.network(it)),
              words.locale()));
    });
  }
}
