package dev.gradus.simulation.worked.ui;

import dev.gradus.simulation.ui.FigureTable;
import dev.gradus.simulation.ui.FigureTable.Column;
import dev.gradus.simulation.worked.WorkedLayer;
import dev.gradus.simulation.worked.WorkedParameters;
import dev.gradus.simulation.worked.WorkedResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** All numbers of both passes, a row for each unit. */
final class WorkedTable {

  private WorkedTable() {}

  static FigureTable of(WorkedResult result, WorkedWords words) {
    List<Column> columns = new ArrayList<>();
    columns.add(
        Column.numbers("layer", words.of("table.layer"), perUnit((layer, unit) -> (double) layer)));
    columns.add(
        Column.numbers("unit", words.of("table.unit"), perUnit((layer, unit) -> unit + 1.0)));
    for (int from = 0; from < WorkedParameters.WIDTH; from++) {
      int source = from;
      columns.add(
          Column.numbers(
              "w_" + (from + 1),
              words.of("table.weight", Integer.toString(from + 1)),
              perUnit((layer, unit) ->
                  result
                      .parameters()
                      .number(WorkedParameters.weightName(layer, unit + 1, source + 1)))));
    }
    columns.add(of("z", "z", result, WorkedLayer::z));
    columns.add(of("h", "h", result, WorkedLayer::h));
    columns.add(of("slope", "φ′(z)", result, WorkedLayer::slope));
    columns.add(of("delta", "δ", result, WorkedLayer::delta));
    for (int from = 0; from < WorkedParameters.WIDTH; from++) {
      int source = from;
      columns.add(
          Column.numbers(
              "dw_" + (from + 1),
              words.of("table.gradient", Integer.toString(from + 1)),
              perUnit(
                  (layer, unit) -> result.layer(layer).weightGradient().get(unit).get(source))));
    }
    return new FigureTable(columns);
  }

  private static Column of(
      String csv,
      String heading,
      WorkedResult result,
      Function<WorkedLayer, List<Double>> numbers) {
    return Column.numbers(
        csv, heading, perUnit((layer, unit) -> numbers.apply(result.layer(layer)).get(unit)));
  }

  /** Of a unit, from 0, in a layer, from 1. */
  private interface OfUnit {
    double at(int layer, int unit);
  }

  private static List<Double> perUnit(OfUnit value) {
    return IntStream.rangeClosed(1, WorkedParameters.LAYERS)
        .boxed()
        .flatMap(layer ->
            IntStream.range(0, WorkedParameters.WIDTH).mapToObj(unit -> value.at(layer, unit)))
        .toList();
  }
}
