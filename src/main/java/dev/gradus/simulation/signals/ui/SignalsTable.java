package dev.gradus.simulation.signals.ui;

import dev.gradus.simulation.Decades;
import dev.gradus.simulation.signals.LayerSignals;
import dev.gradus.simulation.signals.NetworkSignals;
import dev.gradus.simulation.signals.SignalsResult;
import dev.gradus.simulation.ui.FigureTable;
import dev.gradus.simulation.ui.FigureTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The figure's numbers, every layer, the one next to the loss on top as on the way back. */
final class SignalsTable {

  private SignalsTable() {}

  static FigureTable of(SignalsResult result, SignalsWords words) {
    List<Column> columns = new ArrayList<>();
    columns.add(
        Column.numbers(
            "layer",
            words.of("flow.table.layer"),
            IntStream.rangeClosed(1, result.parameters().depth())
                .mapToObj(it -> (double) it)
                .toList()
                .reversed()));
    add(columns, "saturated", result, LayerSignals::saturated, words);
    add(columns, "inactive", result, LayerSignals::inactive, words);
    add(columns, "dead", result, LayerSignals::dead, words);
    columns.add(norms("before", result.before(), words));
    columns.add(norms("after", result.after(), words));
    return new FigureTable(columns);
  }

  private static void add(
      List<Column> columns,
      String name,
      SignalsResult result,
      ToDoubleFunction<LayerSignals> share,
      SignalsWords words) {
    columns.add(shares(name, "before", result.before(), share, words));
    columns.add(shares(name, "after", result.after(), share, words));
  }

  private static Column shares(
      String name,
      String side,
      NetworkSignals network,
      ToDoubleFunction<LayerSignals> share,
      SignalsWords words) {
    return Column.numbers(
        name + "_" + side,
        words.of("signals.table." + name + "." + side),
        network.layers().reversed().stream().map(share::applyAsDouble).toList());
  }

  private static Column norms(String side, NetworkSignals network, SignalsWords words) {
    return Column.log10(
        "log10_delta_" + side,
        words.of("signals.table.norm." + side),
        Decades.of(network.trace().lnPreactivationGradient().reversed()));
  }
}
