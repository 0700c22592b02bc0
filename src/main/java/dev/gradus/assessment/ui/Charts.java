package dev.gradus.assessment.ui;

import dev.gradus.assessment.FigureStates;
import dev.gradus.content.Item.SimulationState;
import dev.gradus.content.ItemBody.Chart;
import dev.gradus.numerics.Normalization;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import dev.gradus.simulation.ui.LabAddress;
import dev.gradus.uikit.LineChartModel.Kind;
import java.util.ArrayList;
import java.util.List;

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
              services.figures().network(network),
              single ? "" : letter(curves.size()),
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

  /**
   * A network in words: “ReLU, He (Kaiming), batch norm”; its depth and width only where they tell
   * it from the others.
   */
  static String name(
      GradientFlowParameters network, List<GradientFlowParameters> among, QuizWords words) {
    List<String> parts = new ArrayList<>();
    parts.add(words.of("flow.activation." + network.activation().id()));
    parts.add(words.of("flow.initialization." + network.initialization().id()));
    if (network.normalization() != Normalization.NONE) {
      parts.add(words.of("quiz.network." + network.normalization().id()));
    }
    if (network.residual()) {
      parts.add(words.of("quiz.network.residual"));
    }
    if (among.stream().anyMatch(it -> it.depth() != network.depth())) {
      parts.add(words.counted("flow.layers", network.depth()));
    }
    if (among.stream().anyMatch(it -> it.width() != network.width())) {
      parts.add(words.of("quiz.network.width", Integer.toString(network.width())));
    }
    return String.join(", ", parts);
  }

  /** The address of the figure in exactly that state. */
  static String address(SimulationState state, QuizWords words, FigureStates figures) {
    FigureStates.Shown shown = figures.shown(state);
    return LabAddress.of(shown.simulation(), shown.parameters(), words.locale());
  }
}
