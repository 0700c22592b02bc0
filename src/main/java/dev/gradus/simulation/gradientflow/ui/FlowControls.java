package dev.gradus.simulation.gradientflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.gradus.numerics.Activation;
import dev.gradus.numerics.BiasScheme;
import dev.gradus.numerics.Initialization;
import dev.gradus.numerics.Named;
import dev.gradus.numerics.Normalization;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import dev.gradus.simulation.gradientflow.GradientFlowResult.Quantity;
import dev.gradus.uikit.Choice;
import dev.gradus.uikit.Option;
import dev.gradus.uikit.Plural;
import dev.gradus.uikit.Segmented;
import dev.gradus.uikit.Slider;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
  private static final List<Integer> SEEDS = List.of(1, 8, 30);

  FlowControls(
      FlowWords words,
      GradientFlowParameters parameters,
      Quantity quantity,
      Runnable walk,
      Runnable newSeed) {
    addClassName("ctl");
    add(
        wide(
            segmented(
                words,
                QUANTITY,
                Arrays.stream(Quantity.values()).map(Enum::name),
                quantity.name())),
        choice(words, "activation", Activation.class, parameters.activation()),
        choice(words, "initialization", Initialization.class, parameters.initialization()),
        choice(words, "bias", BiasScheme.class, parameters.bias()),
        seeds(words, parameters.seeds()),
        wide(
            segmented(
                words,
                "normalization",
                Named.ids(Normalization.class).stream(),
                parameters.normalization().id())),
        wide(
            segmented(
                words,
                "residual",
                Stream.of("false", "true"),
                Boolean.toString(parameters.residual()))),
        slider(words, "depth", DEPTHS, parameters.depth(), words.plural("flow.layers")),
        slider(words, "width", WIDTHS, parameters.width(), words.plural("flow.units")),
        actions(words, parameters, walk, newSeed));
  }

  private static <E extends Enum<E> & Named> Choice choice(
      FlowWords words, String name, Class<E> kind, E value) {
    List<Option> options =
        Named.ids(kind).stream()
            .map(id -> new Option(id, words.of("flow." + name + "." + id)))
            .toList();
    return new Choice(name, words.of("flow." + name), options, value.id());
  }

  private static Segmented segmented(
      FlowWords words, String name, Stream<String> values, String value) {
    List<Option> options =
        values.map(it -> new Option(it, words.of("flow." + name + "." + it))).toList();
    return new Segmented(name, words.of("flow." + name), options, value);
  }

  private static Choice seeds(FlowWords words, int value) {
    List<Option> options =
        withOwn(SEEDS, value).map(it -> new Option(it.toString(), it.toString())).toList();
    return new Choice("seeds", words.of("flow.seeds"), options, Integer.toString(value));
  }

  private static Slider slider(
      FlowWords words, String name, List<Integer> stops, int value, Plural unit) {
    List<Option> options =
        withOwn(stops, value)
            .map(it -> new Option(it.toString(), unit.with(it, words.locale())))
            .toList();
    Slider slider = new Slider(name, words.of("flow." + name), options, Integer.toString(value));
    slider.addClassName("w2");
    return slider;
  }

  /** The usual stops and, where an address asks for another value, that value among them. */
  private static Stream<Integer> withOwn(List<Integer> stops, int value) {
    return Stream.concat(stops.stream(), Stream.of(value)).distinct().sorted();
  }

  private static Segmented wide(Segmented control) {
    control.addClassName("w2");
    return control;
  }

  private static Div actions(
      FlowWords words, GradientFlowParameters parameters, Runnable walk, Runnable newSeed) {
    NativeButton walkButton = new NativeButton(words.of("flow.walk"), click -> walk.run());
    NativeButton seedButton = new NativeButton(words.of("flow.newSeed"), click -> newSeed.run());
    walkButton.addClassName("do");
    seedButton.addClassName("do");
    Span protocol =
        new Span(
            words.of(
                "flow.protocol",
                Integer.toString(parameters.batch()),
                Long.toString(parameters.seed())));
    protocol.addClassName("small");
    Div actions = new Div(walkButton, seedButton, protocol);
    actions.addClassNames("runs", "w2");
    return actions;
  }
}
