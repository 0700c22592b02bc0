package dev.gradus.simulation.gradientflow.ui;

import dev.gradus.simulation.Float32;
import dev.gradus.simulation.gradientflow.GradientFlowView;
import dev.gradus.uikit.LineChartModel;
import dev.gradus.uikit.LineChartModel.Floor;
import dev.gradus.uikit.LineChartModel.Kind;
import dev.gradus.uikit.LineChartModel.Labels;
import dev.gradus.uikit.LineChartModel.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The chart of a view: the gradient in the foreground with its band, theory, and the other gradient
 * as a reference.
 */
final class FlowChart {

  private FlowChart() {}

  static LineChartModel model(GradientFlowView view, FlowWords words, Locale locale) {
    List<Series> series = new ArrayList<>();
    boolean single = view.seeds() == 1;
    series.add(
        new Series(
            "measured",
            Kind.MEASURED,
            view.regime(),
            view.median(),
            view.low(),
            view.high(),
            single ? words.of("flow.single") : words.of("flow.median", view.seeds()),
            words.of(single ? "flow.single" : "flow.median.short")));
    if (!view.theory().isEmpty()) {
      series.add(
          new Series(
              "theory",
              Kind.THEORY,
              null,
              view.theory(),
              List.of(),
              List.of(),
              words.of("flow.theory"),
              words.of("flow.theory.short")));
    }
    String other = words.of("flow.other." + FlowTable.otherOf(view));
    series.add(Series.line("other", Kind.REFERENCE, null, view.other(), other));
    Labels labels =
        new Labels(
            words.of("flow.start"),
            words.of("flow.end"),
            words.of("flow.direction"),
            words.of("flow.layer"),
            words.of("flow.zero"));
    List<Floor> floors =
        Float32.LINES.stream()
            .map(line -> new Floor(line.log10(), words.of(line.messageKey())))
            .toList();
    int depth = view.median().size();
    return LineChartModel.ofLayers(
            depth,
            labels,
            series,
            locale,
            words.of("flow.aria", Integer.toString(depth), words.verdict(view)))
        .withFloors(floors);
  }
}
