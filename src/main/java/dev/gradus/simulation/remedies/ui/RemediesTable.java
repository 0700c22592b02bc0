package dev.gradus.simulation.remedies.ui;

import dev.gradus.simulation.remedies.RemediesParameters;
import dev.gradus.simulation.remedies.RemediesView;
import dev.gradus.simulation.remedies.RemediesView.Cell;
import dev.gradus.simulation.remedies.RemediesView.Effect;
import dev.gradus.simulation.remedies.Remedy;
import dev.gradus.simulation.ui.FigureTable;
import dev.gradus.simulation.ui.FigureTable.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row for each network: its remedies as 0 and 1, what became of it, and what each remedy changes
 * there, the rest staying as it is.
 */
final class RemediesTable {

  private RemediesTable() {}

  static FigureTable of(RemediesParameters parameters, RemediesView view, RemediesWords words) {
    List<Cell> cells = view.cells();
    List<Column> columns = new ArrayList<>();
    for (Remedy remedy : Remedy.values()) {
      columns.add(
          Column.numbers(
              remedy.id(),
              words.name(remedy, parameters.normalization()),
              cells.stream().map(it -> it.combination().has(remedy) ? 1.0 : 0.0).toList()));
    }
    columns.add(
        Column.text(
            "regime",
            words.of("remedies.table.regime"),
            cells.stream().map(it -> words.word(it.regime())).toList()));
    columns.add(
        Column.numbers(
            "factor",
            words.of("remedies.table.factor"),
            cells.stream().map(Cell::factor).toList()));
    List<@Nullable Double> ratios = new ArrayList<>();
    cells.forEach(it -> ratios.add(it.log10Ratio()));
    columns.add(Column.log10("log10_ratio", words.of("remedies.table.ratio"), ratios));
    for (Effect effect : view.effects()) {
      columns.add(
          Column.numbers(
              "effect_" + effect.remedy().id(),
              words.of(
                  "remedies.table.effect", words.name(effect.remedy(), parameters.normalization())),
              cells.stream().map(it -> effectAt(it, effect)).toList()));
    }
    return new FigureTable(columns);
  }

  private static double effectAt(Cell cell, Effect effect) {
    return effect.pairs().stream()
        .filter(pair -> pair.without().equals(cell.combination().without(effect.remedy())))
        .mapToDouble(RemediesView.Pair::effect)
        .findFirst()
        .orElse(Double.NaN);
  }
}
