package dev.gradus.simulation.gradientflow.ui;

import dev.gradus.simulation.Float32;
import dev.gradus.simulation.gradientflow.GradientFlowView;
import dev.gradus.uikit.LineChartModel;
import dev.gradus.uikit.LineChartModel.Floor;
import dev.gradus.uikit.LineChartModel.Guess;
import dev.gradus.uikit.LineChartModel.Handle;
import dev.gradus.uikit.LineChartModel.Kind;
import dev.gradus.uikit.LineChartModel.Labels;
import dev.gradus.uikit.LineChartModel.Range;
import dev.gradus.uikit.LineChartModel.Series;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chart of a view: the gradient in the foreground with its band, theory, and the other gradient
 * as a reference.
 */
final class FlowChart {

  private FlowChart() {}

  /**
   * The chart of a view.
   *
   * @param name of the view where others stand beside it; else empty
   * @param beside medians on the same axis
   * @param predicted log10 of the first layer's norm over the last's, as the reader expected it;
   *     empty for none
   */
  static LineChartModel model(
      GradientFlowView view,
      String name,
      List<NamedView> beside,
      List<Double> predicted,
      FlowWords words) {
    List<Series> series = new ArrayList<>();
    boolean single = view.seeds() == 1;
    String own = single ? words.of("flow.single") : words.of("flow.median", view.seeds());
    series.add(
        new Series(
            "measured",
            Kind.MEASURED,
            view.regime(),
            view.median(),
            view.low(),
            view.high(),
            name.isEmpty() ? own : name,
            name.isEmpty() ? words.of(single ? "flow.single" : "flow.median.short") : name));
    for (int i = 0; i < beside.size(); i++) {
      GradientFlowView kept = beside.get(i).view();
      series.add(
          Series.line(
              "kept" + i, Kind.MEASURED, kept.regime(), kept.median(), beside.get(i).name()));
    }
    if (!view.theory().isEmpty()) {
      series.add(
          new Series(
              "theory",
              Kind.THEORY,
              null,
              view.theory(),
              List.of(),
              List.of(),
              words.of(view.parting() == null ? "flow.theory" : "flow.theory.parting"),
              words.of("flow.theory.short")));
    }
    if (beside.isEmpty()) {
      String other = words.of("flow.other." + FlowTable.otherOf(view));
      series.add(Series.line("other", Kind.REFERENCE, null, view.other(), other));
    }
    predicted.forEach(ratio -> series.add(prediction(view.median(), ratio, words)));
    List<Floor> floors =
        Float32.LINES.stream()
            .map(line -> new Floor(line.log10(), words.of(line.messageKey())))
            .toList();
    int depth = view.median().size();
    return LineChartModel.ofLayers(
            depth,
            Labels.ofLayers(words.words()),
            series,
            words.locale(),
            words.of("flow.aria", Integer.toString(depth), words.verdict(view)))
        .withFloors(floors);
  }

  /** A straight pencil line from the last layer to what was expected at the first. */
  private static Series prediction(List<@Nullable Double> median, double ratio, FlowWords words) {
    int depth = median.size();
    Double last = median.getLast();
    double end = last == null ? 0 : last;
    List<@Nullable Double> line = new ArrayList<>();
    for (int layer = 1; layer <= depth; layer++) {
      line.add(end + ratio * (depth - layer) / Math.max(depth - 1, 1));
    }
    return Series.line("prediction", Kind.PREDICTION, null, line, words.of("flow.predicted"));
  }

  /** The axes alone, with a handle at the first layer; they depend on the depth only. */
  static LineChartModel empty(int depth, FlowWords words) {
    Handle handle =
        new Handle(1, 0, false, words.of("flow.predict.at"), words.of("flow.predict.handle"));
    return LineChartModel.ofLayers(
            depth,
            Labels.ofLayers(words.words()),
            List.of(),
            words.locale(),
            words.of("flow.predict"))
        .withoutRings()
        .withRange(Range.ofUnknown(depth))
        .withGuess(new Guess(List.of(handle), 0));
  }
}
