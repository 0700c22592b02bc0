package dev.gradus.simulation.worked.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.gradus.numerics.Activation;
import dev.gradus.simulation.ui.FigureFace;
import dev.gradus.simulation.ui.FigureTable;
import dev.gradus.simulation.ui.FigureVerdict;
import dev.gradus.simulation.ui.Forecast;
import dev.gradus.simulation.worked.Step;
import dev.gradus.simulation.worked.WorkedParameters;
import dev.gradus.simulation.worked.WorkedResult;
import dev.gradus.uikit.Choice;
import dev.gradus.uikit.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The network, its calculation and what is around them, in one language. */
final class WorkedFace implements FigureFace<WorkedParameters, WorkedResult> {

  private final WorkedWords words;
  private final WorkedFormulas formulas;
  private final NetworkGraph graph = new NetworkGraph();
  private final Choice activation;
  private final Derivation derivation;
  private final Div controls;

  WorkedFace(WorkedWords words) {
    this.words = words;
    formulas = new WorkedFormulas(new TexNumbers(words.locale()));
    graph.setLanguage(words.locale());
    activation =
        new Choice(
            "activation",
            words.of("activation"),
            Arrays.stream(Activation.values())
                .map(it -> new Option(it.id(), words.words().of("flow.activation." + it.id())))
                .toList(),
            "");
    activation.addClassName("w2");
    derivation = new Derivation(words.buttons());
    controls = new Div(activation, derivation);
    controls.addClassName("ctl");
  }

  @Override
  public Component picture() {
    return graph;
  }

  @Override
  public Component controls() {
    return controls;
  }

  /** Before the first step nothing is computed that a prediction could be betrayed by. */
  @Override
  public void setParameters(WorkedParameters parameters) {
    activation.setValue(parameters.activation().id());
    derivation.setValue(parameters.step().id());
    if (parameters.step() == Step.GIVEN) {
      graph.setModel(WorkedPicture.given(parameters, words));
      showSteps(step -> step == Step.GIVEN ? formulas.given(parameters) : List.of());
    }
  }

  @Override
  public void show(WorkedResult result) {
    graph.setModel(WorkedPicture.of(result, words));
    showSteps(step -> formulas.numbers(step, result));
  }

  private void showSteps(Function<Step, List<String>> numbers) {
    derivation.setLines(
        Arrays.stream(Step.values())
            .map(step ->
                new Derivation.Line(
                    step.id(), words.title(step), formulas.formula(step), numbers.apply(step)))
            .toList());
  }

  @Override
  public void setBusy(@Nullable String text) {
    // it is computed at once
  }

  @Override
  public FigureVerdict verdict(WorkedResult result) {
    return new FigureVerdict(null, words.sentence(result), words.facts(result));
  }

  @Override
  public FigureTable table(WorkedResult result) {
    return WorkedTable.of(result, words);
  }

  /** Only before the first step: the others show what was asked. */
  @Override
  public Optional<Forecast<WorkedResult>> forecast(WorkedParameters parameters) {
    return parameters.step() == Step.GIVEN
        ? Optional.of(
            new Forecast.Factor<>(
                words.of(
                    "predict", words.words().of("flow.activation." + parameters.activation().id())),
                words.of("predict.label"),
                IntStream.rangeClosed(-24, 8).mapToObj(it -> Math.pow(10, it / 4.0)).toList(),
                WorkedFace::ofSignal))
        : Optional.empty();
  }

  private static Optional<Double> ofSignal(WorkedResult result) {
    return Optional.of(result.ratio()).filter(Double::isFinite);
  }
}
