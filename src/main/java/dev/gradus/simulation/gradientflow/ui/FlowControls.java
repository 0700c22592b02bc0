package dev.gradus.simulation.gradientflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.gradus.numerics.Activation;
import dev.gradus.numerics.BiasScheme;
import dev.gradus.numerics.Initialization;
import dev.gradus.numerics.Named;
import dev.gradus.numerics.Normalization;
import dev.gradus.simulation.gradientflow.FlowComparison;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import dev.gradus.simulation.gradientflow.GradientFlowResult.Quantity;
import dev.gradus.simulation.ui.Stops;
import dev.gradus.uikit.Choice;
import dev.gradus.uikit.Numbers;
import dev.gradus.uikit.Plural;
import dev.gradus.uikit.Segmented;
import dev.gradus.uikit.Slider;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The controls beside the figure; each change is heard by the panel as an event named like the
 * parameter.
 */
final class FlowControls extends Div {

  static final String QUANTITY = "quantity";
  private static final List<Integer> DEPTHS =
      IntStream.of(2, 3, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 80, 100).boxed().toList();
  private static final List<Integer> WIDTHS =
      IntStream.of(4, 8, 16, 32, 48, 64, 96, 128).boxed().toList();
  private static final List<Double> SCALES =
      List.of(0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1.0, 1.1, 1.4, 2.0, 3.0, 5.0, 10.0, 16.0);
  private static final List<Integer> SEEDS = List.of(1, 8, 30);

  private final FlowWords words;
  private final Segmented quantity;
  private final Choice activation;
  private final Choice initialization;
  private final Choice bias;
  private final Choice seeds;
  private final Segmented normalization;
  private final Segmented residual;
  private final Slider depth;
  private final Slider width;
  private final Slider gain;
  private final Slider branchScale;
  private final FlowKept kept;
  private final Span protocol = new Span();

  FlowControls(FlowWords words, Runnable walk) {
    this.words = words;
    addClassName("ctl");
    quantity = segmented(QUANTITY, Arrays.stream(Quantity.values()).map(Enum::name).toList());
    activation = choice("activation", Activation.class);
    initialization = choice("initialization", Initialization.class);
    bias = choice("bias", BiasScheme.class);
    seeds = new Choice("seeds", words.of("flow.seeds"), List.of(), "");
    normalization = segmented("normalization", Named.ids(Normalization.class));
    residual = segmented("residual", List.of("false", "true"));
    depth = slider("depth");
    width = slider("width");
    gain = slider("gain");
    branchScale = slider("branch-scale");
    kept = new FlowKept(words);
    add(quantity, activation, initialization, bias, seeds, normalization, residual);
    add(branchScale, depth, width, gain, kept);
    add(actions(walk));
  }

  /** Sets every control; what stands as it should is left alone. */
  void show(FlowComparison comparison, Quantity shown) {
    GradientFlowParameters parameters = comparison.shown();
    kept.show(comparison);
    quantity.setValue(shown.name());
    activation.setValue(parameters.activation().id());
    initialization.setValue(parameters.initialization().id());
    bias.setValue(parameters.bias().id());
    seeds.setOptions(Stops.of(SEEDS, parameters.seeds(), Integer::toString));
    seeds.setValue(Integer.toString(parameters.seeds()));
    normalization.setValue(parameters.normalization().id());
    residual.setValue(Boolean.toString(parameters.residual()));
    showStop(depth, DEPTHS, parameters.depth(), words.plural("flow.layers"));
    showStop(width, WIDTHS, parameters.width(), words.plural("flow.units"));
    showScale(gain, parameters.gain());
    showScale(branchScale, parameters.branchScale());
    branchScale.setVisible(parameters.residual());
    protocol.setText(words.of("flow.protocol", Integer.toString(parameters.batch())));
  }

  private void showStop(Slider slider, List<Integer> stops, int value, Plural unit) {
    slider.setOptions(Stops.of(stops, value, stop -> unit.with(stop, words.locale())));
    slider.setValue(Integer.toString(value));
  }

  private void showScale(Slider slider, double value) {
    slider.setOptions(
        Stops.of(SCALES, value, stop -> "×\u00a0" + Numbers.text(stop, 2, words.locale())));
    slider.setValue(Double.toString(value));
  }

  private <E extends Enum<E> & Named> Choice choice(String name, Class<E> kind) {
    return new Choice(
        name,
        words.of("flow." + name),
        Stops.named(Named.ids(kind), "flow." + name, words.words()),
        "");
  }

  private Segmented segmented(String name, List<String> values) {
    Segmented control =
        new Segmented(
            name, words.of("flow." + name), Stops.named(values, "flow." + name, words.words()), "");
    control.addClassName("w2");
    return control;
  }

  private Slider slider(String name) {
    Slider slider = new Slider(name, words.of("flow." + name), List.of(), "");
    slider.addClassName("w2");
    return slider;
  }

  private Div actions(Runnable walk) {
    NativeButton walkButton = new NativeButton(words.of("flow.walk"), click -> walk.run());
    walkButton.addClassName("do");
    protocol.addClassName("small");
    Div actions = new Div(walkButton, protocol);
    actions.addClassNames("runs", "w2");
    return actions;
  }
}
