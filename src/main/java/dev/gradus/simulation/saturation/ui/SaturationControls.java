package dev.gradus.simulation.saturation.ui;

import com.vaadin.flow.component.html.Div;
import dev.gradus.numerics.Activation;
import dev.gradus.numerics.Named;
import dev.gradus.simulation.saturation.Chain;
import dev.gradus.simulation.saturation.SaturationParameters;
import dev.gradus.uikit.Choice;
import dev.gradus.uikit.Numbers;
import dev.gradus.uikit.Option;
import dev.gradus.uikit.Segmented;
import dev.gradus.uikit.Slider;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The controls beside the figure; the point itself is dragged in the picture. */
final class SaturationControls extends Div {

  private static final List<Double> PLACES =
      IntStream.rangeClosed(-80, 80).mapToObj(tenths -> tenths / 10.0).toList();
  private static final List<Double> WEIGHTS =
      DoubleStream.of(0.1, 0.25, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50)
          .boxed()
          .toList();
  private static final List<Double> LAYERS =
      IntStream.of(1, 2, 3, 5, 10, 15, 20, 30, 40, 50, 60).asDoubleStream().boxed().toList();
  private static final List<Double> GAINS =
      DoubleStream.of(0.1, 0.25, 0.5, 1, 1.25, Math.sqrt(2), 2, 3, 4, 6, 8, 10, 12, 16, 24, 32)
          .boxed()
          .toList();

  private final SaturationWords words;
  private final Choice activation;
  private final Segmented chain;
  private final Slider z;
  private final Slider weight;
  private final Slider layers;
  private final Slider gain;
  private final Slider layer;

  SaturationControls(SaturationWords words) {
    this.words = words;
    addClassName("ctl");
    activation = new Choice("activation", words.of("activation"), options(Activation.values()), "");
    activation.addClassName("w2");
    chain =
        new Segmented(
            "chain",
            words.of("chain"),
            Named.ids(Chain.class).stream()
                .map(id -> new Option(id, words.of("chain." + id)))
                .toList(),
            "");
    chain.addClassName("w2");
    z = slider("z");
    weight = slider("weight");
    layers = slider("layers");
    gain = slider("gain");
    layer = slider("layer");
    add(activation, z, weight, layers, chain, heading("network"), gain, layer);
  }

  private List<Option> options(Activation[] activations) {
    return List.of(activations).stream()
        .map(it -> new Option(it.id(), words.activation(it)))
        .toList();
  }

  private Div heading(String key) {
    Div heading = new Div(words.of(key));
    heading.addClassNames("heading", "w2");
    return heading;
  }

  private Slider slider(String name) {
    return new Slider(name, words.of(name), List.of(), "");
  }

  /** Sets every control; what stands as it should is left alone. */
  void show(SaturationParameters parameters) {
    activation.setValue(parameters.activation().id());
    chain.setValue(parameters.chain().id());
    set(z, PLACES, parameters.z(), it -> Numbers.fixed(it, 1, words.locale()));
    set(weight, WEIGHTS, parameters.weight(), this::plain);
    set(gain, GAINS, parameters.gain(), this::plain);
    set(layers, LAYERS, parameters.layers(), it -> words.layers((int) it));
    set(layer, LAYERS, parameters.layer(), it -> Integer.toString((int) it));
  }

  private String plain(double value) {
    int decimals = value == Math.rint(value) ? 0 : value * 10 == Math.rint(value * 10) ? 1 : 2;
    return Numbers.fixed(value, decimals, words.locale());
  }

  /** The usual stops and, where an address asks for another value, that value among them. */
  private static void set(
      Slider slider, List<Double> stops, double value, DoubleFunction<String> label) {
    slider.setOptions(
        DoubleStream.concat(stops.stream().mapToDouble(Double::doubleValue), DoubleStream.of(value))
            .distinct()
            .sorted()
            .mapToObj(stop -> new Option(Double.toString(stop), label.apply(stop)))
            .toList());
    slider.setValue(Double.toString(value));
  }
}
