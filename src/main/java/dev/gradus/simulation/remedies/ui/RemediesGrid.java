package dev.gradus.simulation.remedies.ui;

import dev.gradus.simulation.remedies.Combination;
import dev.gradus.simulation.remedies.RemediesParameters;
import dev.gradus.simulation.remedies.RemediesView;
import dev.gradus.simulation.remedies.Remedy;
import dev.gradus.uikit.MultiplesModel;
import dev.gradus.uikit.MultiplesModel.Head;
import java.util.List;

/**
 * The sixteen networks in rows and columns: activation and initialization choose the row, residual
 * connections and normalization the column.
 */
final class RemediesGrid {

  private static final List<Combination> ROWS =
      List.of(
          Combination.NOTHING,
          Combination.of(Remedy.HE),
          Combination.of(Remedy.RELU),
          Combination.of(Remedy.RELU, Remedy.HE));

  private static final List<Combination> COLUMNS =
      List.of(
          Combination.NOTHING,
          Combination.of(Remedy.NORMALIZATION),
          Combination.of(Remedy.RESIDUAL),
          Combination.of(Remedy.RESIDUAL, Remedy.NORMALIZATION));

  private RemediesGrid() {}

  static MultiplesModel model(
      RemediesParameters parameters, RemediesView view, RemediesWords words) {
    return new MultiplesModel(
        ROWS.stream().map(row -> words.of("remedies.row." + row.id())).toList(),
        COLUMNS.stream().map(column -> head(column, parameters, words)).toList(),
        view.cells().stream().map(cell -> cell(cell, parameters, words)).toList(),
        words.of("remedies.start"),
        words.of("remedies.end", Integer.toString(parameters.depth())),
        words.of("flow.direction"),
        words.locale(),
        words.of("remedies.aria", words.words().counted("flow.layers", parameters.depth())));
  }

  private static Head head(Combination column, RemediesParameters parameters, RemediesWords words) {
    String key = "remedies.column." + column.id();
    String normalization = words.name(Remedy.NORMALIZATION, parameters.normalization());
    return new Head(words.of(key, normalization), words.of(key + ".short"));
  }

  private static MultiplesModel.Cell cell(
      RemediesView.Cell cell, RemediesParameters parameters, RemediesWords words) {
    Combination combination = cell.combination();
    Combination column = combination.without(Remedy.RELU).without(Remedy.HE);
    Combination row = combination.without(Remedy.RESIDUAL).without(Remedy.NORMALIZATION);
    String factor = words.factor(cell.factor());
    return new MultiplesModel.Cell(
        combination.id(),
        ROWS.indexOf(row),
        COLUMNS.indexOf(column),
        cell.regime(),
        cell.levels(),
        words.word(cell.regime()),
        factor,
        words.sentence(cell, parameters) + ", " + factor);
  }
}
