package dev.gradus.simulation.recurrent.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.gradus.numerics.Activation;
import dev.gradus.numerics.CellKind;
import dev.gradus.numerics.Named;
import dev.gradus.numerics.RecurrentMatrix;
import dev.gradus.simulation.recurrent.RecurrentParameters;
import dev.gradus.simulation.ui.Stops;
import dev.gradus.uikit.Choice;
import dev.gradus.uikit.Segmented;
import dev.gradus.uikit.Slider;
import java.util.List;

/** The controls beside the figure: those of the cell that is shown. */
final class RecurrentControls extends Div {

  private static final List<Double> RADII = List.of(0.5, 0.8, 0.9, 0.95, 1.0, 1.05, 1.1, 1.5, 2.0);
  private static final List<Double> INPUTS = List.of(0.0, 0.1, 0.3, 0.5, 1.0, 2.0);
  private static final List<Double> BIASES = List.of(-2.0, -1.0, 0.0, 1.0, 2.0, 3.0, 4.0);
  private static final List<Integer> LAGS = List.of(10, 20, 30, 50, 100, 200);
  private static final List<Integer> SEEDS = List.of(1, 8, 30);

  private final RecurrentWords words;
  private final Segmented cell;
  private final Segmented matrix;
  private final Segmented activation;
  private final Slider radius;
  private final Slider inputScale;
  private final Slider bias;
  private final Slider lags;
  private final Choice seeds;
  private final Span protocol = new Span();

  RecurrentControls(RecurrentWords words, Runnable walk) {
    this.words = words;
    addClassName("ctl");
    cell = segmented("cell", Named.ids(CellKind.class));
    matrix = segmented("matrix", Named.ids(RecurrentMatrix.class));
    activation =
        segmented(
            "activation", RecurrentParameters.ACTIVATIONS.stream().map(Activation::id).toList());
    radius = slider("radius");
    inputScale = slider("input-scale");
    bias = slider("bias");
    lags = slider("lags");
    seeds = new Choice("seeds", words.of("recurrent.seeds"), List.of(), "");
    NativeButton walkButton = new NativeButton(words.of("recurrent.walk"), click -> walk.run());
    walkButton.addClassName("do");
    protocol.addClassName("small");
    Div actions = new Div(walkButton, protocol);
    actions.addClassNames("runs", "w2");
    add(cell, activation, matrix, radius, bias, inputScale, lags, seeds, actions);
  }

  /** Sets every control; what the cell has not is hidden. */
  void show(RecurrentParameters parameters) {
    boolean gated = parameters.cell().isGated();
    cell.setValue(parameters.cell().id());
    matrix.setVisible(!gated);
    matrix.setValue(parameters.matrix().id());
    activation.setVisible(!gated);
    activation.setValue(parameters.activation().id());
    radius.setVisible(!gated);
    showStop(radius, RADII, parameters.radius());
    showStop(inputScale, INPUTS, parameters.inputScale());
    bias.setVisible(gated);
    if (gated) {
      bias.setLabel(words.of("recurrent.bias." + parameters.cell().id()));
    }
    showStop(bias, BIASES, parameters.bias());
    lags.setOptions(
        Stops.of(LAGS, parameters.lags(), it -> words.words().counted("recurrent.steps", it)));
    lags.setValue(Integer.toString(parameters.lags()));
    seeds.setOptions(Stops.of(SEEDS, parameters.seeds(), Integer::toString));
    seeds.setValue(Integer.toString(parameters.seeds()));
    protocol.setText(
        words.of(
            "recurrent.protocol",
            Integer.toString(parameters.width()),
            Integer.toString(parameters.burnIn())));
  }

  private void showStop(Slider slider, List<Double> stops, double value) {
    slider.setOptions(Stops.of(stops, value, words::plain));
    slider.setValue(Double.toString(value));
  }

  private Segmented segmented(String name, List<String> values) {
    String key = "recurrent." + name;
    Segmented control =
        new Segmented(name, words.of(key), Stops.named(values, key, words.words()), "");
    control.addClassName("w2");
    return control;
  }

  private Slider slider(String name) {
    Slider slider = new Slider(name, words.of("recurrent." + name), List.of(), "");
    slider.addClassName("w2");
    return slider;
  }
}
