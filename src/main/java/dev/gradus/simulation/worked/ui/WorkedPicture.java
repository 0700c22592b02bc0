package dev.gradus.simulation.worked.ui;

import dev.gradus.simulation.worked.Step;
import dev.gradus.simulation.worked.WorkedLayer;
import dev.gradus.simulation.worked.WorkedParameters;
import dev.gradus.simulation.worked.WorkedResult;
import dev.gradus.simulation.worked.ui.NetworkModel.Current;
import dev.gradus.simulation.worked.ui.NetworkModel.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The network as far as a step has computed it. */
final class WorkedPicture {

  /** By which a dragged number moves. */
  private static final double STEP = 0.05;

  private static final List<Step> FORWARD = List.of(Step.FORWARD_1, Step.FORWARD_2, Step.FORWARD_3);
  private static final List<Step> SIGNAL = List.of(Step.SIGNAL_1, Step.SIGNAL_2, Step.SIGNAL_3);
  private static final List<Step> WEIGHTS = List.of(Step.WEIGHTS_1, Step.WEIGHTS_2, Step.WEIGHTS_3);

  private WorkedPicture() {}

  static NetworkModel of(WorkedResult result, WorkedWords words) {
    WorkedParameters parameters = result.parameters();
    Step shown = parameters.step();
    Map<String, Double> numbers = new LinkedHashMap<>();
    WorkedParameters.NAMES.forEach(name -> numbers.put(name, parameters.number(name)));
    return new NetworkModel(
        numbers,
        WorkedParameters.LIMIT,
        STEP,
        IntStream.rangeClosed(1, WorkedParameters.LAYERS)
            .mapToObj(layer -> layer(result, layer, shown))
            .toList(),
        Step.LOSS.isDoneAt(shown) ? (Double) result.loss() : null,
        new Current(kind(shown), shown.layer()),
        words.labels(shown),
        words.of("aria", words.title(shown)));
  }

  private static Kind kind(Step step) {
    if (step.isForward()) {
      return Kind.FORWARD;
    }
    if (step.isSignal()) {
      return Kind.SIGNAL;
    }
    return step.isWeights() ? Kind.WEIGHTS : step == Step.LOSS ? Kind.LOSS : Kind.GIVEN;
  }

  private static NetworkModel.Layer layer(WorkedResult result, int number, Step shown) {
    WorkedLayer layer = result.layer(number);
    boolean forward = FORWARD.get(number - 1).isDoneAt(shown);
    boolean signal = SIGNAL.get(number - 1).isDoneAt(shown);
    boolean weights = WEIGHTS.get(number - 1).isDoneAt(shown);
    return new NetworkModel.Layer(
        forward ? layer.z() : null,
        forward ? layer.h() : null,
        signal ? layer.delta() : null,
        signal ? ink(layer, result.layer(WorkedParameters.LAYERS)) : null,
        weights ? layer.weightGradient() : null);
  }

  private static List<@Nullable Double> ink(WorkedLayer layer, WorkedLayer last) {
    double full = last.delta().stream().mapToDouble(Math::abs).max().orElse(1);
    List<@Nullable Double> ink = new ArrayList<>();
    for (double delta : layer.delta()) {
      ink.add(delta == 0 ? null : (Double) Math.log10(Math.abs(delta) / full));
    }
    return ink;
  }
}
