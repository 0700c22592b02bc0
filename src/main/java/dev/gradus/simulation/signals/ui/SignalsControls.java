package dev.gradus.simulation.signals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gradus.numerics.Named;
import dev.gradus.simulation.signals.Gradient;
import dev.gradus.simulation.signals.Remedy;
import dev.gradus.simulation.signals.SignalsParameters;
import dev.gradus.simulation.ui.Stops;
import dev.gradus.uikit.Choice;
import dev.gradus.uikit.Segmented;
import dev.gradus.uikit.Slider;
import java.util.Arrays;
import java.util.List;

/** The controls beside the figure. */
final class SignalsControls extends Div {

  /** The view that is not a parameter: which gradient is shown. */
  static final String QUANTITY = "quantity";

  private static final List<Integer> DEPTHS = List.of(3, 5, 10, 15, 20, 30, 40);
  private static final List<Integer> WIDTHS = List.of(8, 16, 32, 48, 64, 96, 128);

  private final SignalsWords words;
  private final Segmented quantity;
  private final Choice activation;
  private final Choice initialization;
  private final Choice remedy;
  private final Slider depth;
  private final Slider width;

  SignalsControls(SignalsWords words) {
    this.words = words;
    addClassName("ctl");
    remedy = choice("remedy", "signals.remedy", Named.ids(Remedy.class));
    activation = choice("activation", "flow.activation", ids(SignalsParameters.ACTIVATIONS));
    initialization =
        choice("initialization", "flow.initialization", ids(SignalsParameters.INITIALIZATIONS));
    quantity =
        new Segmented(
            QUANTITY,
            words.of("signals.quantity"),
            Stops.named(
                Arrays.stream(Gradient.values()).map(Enum::name).toList(),
                "flow.quantity",
                words.words()),
            "");
    quantity.addClassName("w2");
    remedy.addClassName("w2");
    depth = slider("depth");
    width = slider("width");
    Span protocol = new Span(words.of("signals.protocol", SignalsParameters.BATCH));
    protocol.addClassName("small");
    Div runs = new Div(protocol);
    runs.addClassNames("runs", "w2");
    add(activation, initialization, remedy, quantity, depth, width, runs);
  }

  private static <E extends Named> List<String> ids(List<E> options) {
    return options.stream().map(Named::id).toList();
  }

  private Choice choice(String name, String key, List<String> values) {
    return new Choice(
        name, words.of("signals." + name), Stops.named(values, key, words.words()), "");
  }

  private Slider slider(String name) {
    Slider slider = new Slider(name, words.of("flow." + name), List.of(), "");
    slider.addClassName("w2");
    return slider;
  }

  /** Sets every control. */
  void show(SignalsParameters parameters, Gradient gradient) {
    remedy.setValue(parameters.remedy().id());
    activation.setValue(parameters.activation().id());
    initialization.setValue(parameters.initialization().id());
    quantity.setValue(gradient.name());
    depth.setOptions(
        Stops.of(DEPTHS, parameters.depth(), it -> words.words().counted("flow.layers", it)));
    depth.setValue(Integer.toString(parameters.depth()));
    width.setOptions(
        Stops.of(WIDTHS, parameters.width(), it -> words.words().counted("flow.units", it)));
    width.setValue(Integer.toString(parameters.width()));
  }
}
