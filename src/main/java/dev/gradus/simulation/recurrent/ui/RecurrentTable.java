package dev.gradus.simulation.recurrent.ui;

import dev.gradus.simulation.recurrent.RecurrentParameters;
import dev.gradus.simulation.recurrent.RecurrentView;
import dev.gradus.simulation.ui.FigureTable;
import dev.gradus.simulation.ui.FigureTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The figure's numbers, every lag, from the latest step back. */
final class RecurrentTable {

  private RecurrentTable() {}

  static FigureTable of(RecurrentParameters parameters, RecurrentView view, RecurrentWords words) {
    List<Double> lags =
        IntStream.range(0, view.median().size()).mapToObj(lag -> (double) lag).toList();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.numbers("lag", words.of("recurrent.table.lag"), lags));
    columns.add(
        Column.log10("log10_jacobian_median", words.of("flow.table.median"), view.median()));
    if (!view.low().isEmpty()) {
      columns.add(Column.log10("log10_jacobian_p10", words.of("flow.table.low"), view.low()));
      columns.add(Column.log10("log10_jacobian_p90", words.of("flow.table.high"), view.high()));
    }
    if (!view.theory().isEmpty()) {
      columns.add(
          Column.log10("log10_jacobian_theory", words.of("flow.table.theory"), view.theory()));
    }
    if (!view.directPath().isEmpty()) {
      columns.add(
          Column.log10(
              "log10_direct_path_median",
              words.of("recurrent.direct." + parameters.cell().id()),
              view.directPath()));
    }
    return new FigureTable(columns);
  }
}
