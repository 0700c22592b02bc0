package dev.gradus.simulation.gradientflow.ui;

import dev.gradus.simulation.gradientflow.GradientFlowView;
import dev.gradus.simulation.ui.FigureTable;
import dev.gradus.simulation.ui.FigureTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The figure's numbers, every layer, the one next to the loss on top as on the way back. */
final class FlowTable {

  private FlowTable() {}

  static FigureTable of(GradientFlowView view, List<NamedView> beside, FlowWords words) {
    List<Double> layers =
        IntStream.rangeClosed(1, view.median().size()).mapToObj(it -> (double) it).toList();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.numbers("layer", words.of("flow.table.layer"), layers.reversed()));
    String name = csv(view.quantity().name());
    columns.add(
        Column.log10(name + "_median", words.of("flow.table.median"), view.median().reversed()));
    if (!view.low().isEmpty()) {
      columns.add(Column.log10(name + "_p10", words.of("flow.table.low"), view.low().reversed()));
      columns.add(Column.log10(name + "_p90", words.of("flow.table.high"), view.high().reversed()));
    }
    if (!view.theory().isEmpty()) {
      columns.add(
          Column.log10(name + "_theory", words.of("flow.table.theory"), view.theory().reversed()));
    }
    String other = otherOf(view);
    columns.add(
        Column.log10(
            csv(other) + "_median", words.of("flow.other." + other), view.other().reversed()));
    for (int i = 0; i < beside.size(); i++) {
      NamedView kept = beside.get(i);
      columns.add(
          Column.log10(name + "_kept_" + (i + 1), kept.name(), kept.view().median().reversed()));
    }
    return new FigureTable(columns);
  }

  private static String csv(String quantity) {
    return quantity.equals("WEIGHT") ? "log10_weight_gradient" : "log10_delta";
  }

  /** The gradient in the background. */
  static String otherOf(GradientFlowView view) {
    return switch (view.quantity()) {
      case PREACTIVATION -> "WEIGHT";
      case WEIGHT -> "PREACTIVATION";
    };
  }
}
