package dev.gradus.simulation.remedies.ui;

import dev.gradus.simulation.remedies.Combination;
import dev.gradus.simulation.remedies.RemediesParameters;
import dev.gradus.simulation.remedies.RemediesView.Cell;
import dev.gradus.uikit.LineChartModel;
import dev.gradus.uikit.LineChartModel.Kind;
import dev.gradus.uikit.LineChartModel.Labels;
import dev.gradus.uikit.LineChartModel.Series;
import java.util.ArrayList;
import java.util.List;

/** The chosen network larger, beside the one without any remedy. */
final class RemedyChart {

  private RemedyChart() {}

  static LineChartModel model(
      Cell cell, Cell nothing, RemediesParameters parameters, RemediesWords words) {
    List<Series> series = new ArrayList<>();
    String name = words.name(cell.combination(), parameters.normalization());
    series.add(Series.line("chosen", Kind.MEASURED, cell.regime(), cell.levels(), name));
    if (!cell.combination().equals(Combination.NOTHING)) {
      series.add(
          Series.line(
              "nothing", Kind.REFERENCE, null, nothing.levels(), words.of("remedies.nothing")));
    }
    return LineChartModel.ofLayers(
        parameters.depth(),
        Labels.ofLayers(words.words()),
        series,
        words.locale(),
        words.sentence(cell, parameters));
  }
}
