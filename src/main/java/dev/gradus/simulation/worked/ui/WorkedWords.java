package dev.gradus.simulation.worked.ui;

import dev.gradus.simulation.worked.Step;
import dev.gradus.simulation.worked.WorkedParameters;
import dev.gradus.simulation.worked.WorkedResult;
import dev.gradus.uikit.Numbers;
import dev.gradus.uikit.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The sentences of the figure in one language. */
record WorkedWords(Words words) {

  Locale locale() {
    return words.locale();
  }

  String of(String key, Object... parameters) {
    return words.of("worked." + key, parameters);
  }

  String title(Step step) {
    String key =
        step.isForward()
            ? "forward"
            : step.isSignal() ? "signal" : step.isWeights() ? "weights" : step.id();
    return of("step." + key, Integer.toString(step.layer()));
  }

  /** What the step does; after the last what became of the signal. */
  String sentence(WorkedResult result) {
    Step step = result.parameters().step();
    return switch (step) {
      case GIVEN -> of("say.given");
      case FORWARD_1, FORWARD_2, FORWARD_3 -> of("say.forward", Integer.toString(step.layer()));
      case LOSS -> of("say.loss");
      case SIGNAL_3 -> of("say.signal.last");
      case SIGNAL_2, SIGNAL_1 ->
          of("say.signal", Integer.toString(step.layer()), Integer.toString(step.layer() + 1));
      case WEIGHTS_3, WEIGHTS_2 -> of("say.weights", Integer.toString(step.layer()));
      case WEIGHTS_1 -> conclusion(result.ratio());
    };
  }

  private String conclusion(double ratio) {
    if (Double.isNaN(ratio) || ratio == 0 || Double.isInfinite(ratio)) {
      return of("say.zero");
    }
    double change = ratio < 1 ? 1 / ratio : ratio;
    int digits = change < 10 ? 2 : 3;
    return of(
        ratio < 1 ? "say.fell" : "say.grew",
        Numbers.text(change, digits, locale()),
        words.plural("flow.times").with(change, digits, locale()));
  }

  /** The loss and the norms of the signal as far as they are computed, as HTML. */
  String facts(WorkedResult result) {
    Step shown = result.parameters().step();
    List<String> facts = new ArrayList<>();
    if (Step.LOSS.isDoneAt(shown)) {
      facts.add("L = <b>" + Numbers.html(result.loss(), 3, locale()) + "</b>");
    }
    List.of(Step.SIGNAL_3, Step.SIGNAL_2, Step.SIGNAL_1).stream()
        .filter(step -> step.isDoneAt(shown))
        .forEach(step ->
            facts.add(
                "‖δ<sub>%d</sub>‖ = <b>%s</b>"
                    .formatted(
                        step.layer(),
                        Numbers.html(result.layer(step.layer()).deltaNorm(), 3, locale()))));
    return facts.isEmpty() ? of("facts.drag") : String.join(" · ", facts);
  }

  NetworkModel.Labels labels(Step shown) {
    return new NetworkModel.Labels(
        of("plot.input"),
        IntStream.rangeClosed(1, WorkedParameters.LAYERS)
            .mapToObj(layer -> of("plot.layer", Integer.toString(layer)))
            .toList(),
        of("plot.loss"),
        shown == Step.GIVEN
            ? ""
            : of(shown.isForward() || shown == Step.LOSS ? "plot.forward" : "plot.backward"),
        names());
  }

  private Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (String name : WorkedParameters.NAMES) {
      names.put(
          name,
          name.startsWith("w")
              ? of("name.weight", name.substring(1, 2), name.substring(4, 5), name.substring(3, 4))
              : of("name." + name.charAt(0), name.substring(1)));
    }
    return names;
  }

  Derivation.Labels buttons() {
    return new Derivation.Labels(of("steps"), of("first"), of("back"), of("next"), of("all"));
  }
}
