package dev.gradus.assessment.ui;

import dev.gradus.assessment.FigureStates;
import dev.gradus.content.Item.SimulationState;
import dev.gradus.content.ItemBody.Chart;
import dev.gradus.content.Preset;
import dev.gradus.simulation.gradientflow.GradientFlowAddress;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import dev.gradus.uikit.LineChartModel.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Charts of quiz items, and where in the simulation their networks are. */
final class Charts {

  private Charts() {}

  /** The curves as they are asked about: in ink, lettered where there are several. */
  static ProfileChart asked(QuizServices services, QuizWords words, Chart chart) {
    List<Curve> curves = new ArrayList<>();
    boolean single = chart.networks().size() == 1;
    for (SimulationState network : chart.networks()) {
      curves.add(
          new Curve(
              services.figures().parameters(network),
              single ? "" : letter(curves.size()),
              Kind.MEASURED,
              false));
    }
    return new ProfileChart(services, words, chart.quantity(), curves);
  }

  /** A, B, C … */
  static String letter(int index) {
    return String.valueOf((char) ('A' + index));
  }

  /** A network in words: “ReLU with Glorot, depth 10”. */
  static String name(SimulationState network, QuizWords words) {
    String preset =
        words
            .library()
            .gradientFlowPreset(network.preset())
            .map((Preset it) -> it.name(words.locale()))
            .orElse(network.preset());
    String changes =
        network.parameters().entrySet().stream()
            .map(change ->
                words.of(
                    "quiz.network." + change.getKey(),
                    value(change.getKey(), change.getValue(), words)))
            .collect(Collectors.joining(", "));
    return changes.isEmpty() ? preset : preset + ", " + changes;
  }

  private static String value(String parameter, String value, QuizWords words) {
    return switch (parameter) {
      case "activation", "initialization", "bias", "normalization", "residual" ->
          words.of("flow." + parameter + "." + value);
      default -> value;
    };
  }

  /** The address of the figure in exactly that state. */
  static String address(SimulationState state, QuizWords words, FigureStates figures) {
    GradientFlowParameters parameters = figures.parameters(state);
    String query =
        GradientFlowAddress.write(parameters).entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return words.address("questions/" + words.library().card().id()) + "?" + query + "#figure";
  }
}
