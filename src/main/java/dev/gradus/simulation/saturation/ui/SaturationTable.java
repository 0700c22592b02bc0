package dev.gradus.simulation.saturation.ui;

import dev.gradus.simulation.saturation.Link;
import dev.gradus.simulation.saturation.SaturationView;
import dev.gradus.simulation.ui.FigureTable;
import dev.gradus.simulation.ui.FigureTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The chain in numbers, the layer next to the loss on top as on the way back. */
final class SaturationTable {

  private SaturationTable() {}

  static FigureTable of(SaturationView view, SaturationWords words) {
    List<Link> links = view.result().links();
    List<Column> columns = new ArrayList<>();
    columns.add(
        Column.numbers(
            "layer",
            words.of("table.layer"),
            IntStream.rangeClosed(1, links.size())
                .mapToObj(it -> (double) it)
                .toList()
                .reversed()));
    columns.add(
        Column.numbers("z", words.of("table.z"), links.stream().map(Link::z).toList().reversed()));
    columns.add(
        Column.numbers(
            "slope", words.of("table.slope"), links.stream().map(Link::slope).toList().reversed()));
    columns.add(
        Column.numbers(
            "factor",
            words.of("table.factor"),
            links.stream().map(link -> Math.exp(link.lnFactor())).toList().reversed()));
    columns.add(
        Column.log10("log10_product", words.of("table.product"), view.remaining().reversed()));
    if (!view.theory().isEmpty()) {
      columns.add(
          Column.log10("log10_network", words.of("table.network"), view.theory().reversed()));
    }
    return new FigureTable(columns);
  }
}
