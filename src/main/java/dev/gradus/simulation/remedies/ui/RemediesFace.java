package dev.gradus.simulation.remedies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.gradus.numerics.Regime;
import dev.gradus.simulation.Decades;
import dev.gradus.simulation.gradientflow.ui.GradientFlowFigure;
import dev.gradus.simulation.remedies.Combination;
import dev.gradus.simulation.remedies.RemediesParameters;
import dev.gradus.simulation.remedies.RemediesResult;
import dev.gradus.simulation.remedies.RemediesView;
import dev.gradus.simulation.remedies.RemediesView.Cell;
import dev.gradus.simulation.remedies.Remedy;
import dev.gradus.simulation.ui.FigureFace;
import dev.gradus.simulation.ui.FigureTable;
import dev.gradus.simulation.ui.FigureVerdict;
import dev.gradus.simulation.ui.Forecast;
import dev.gradus.uikit.Effects;
import dev.gradus.uikit.LineChart;
import dev.gradus.uikit.Multiples;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The grid of networks, the chosen one larger, and what each remedy changes, in one language. */
final class RemediesFace implements FigureFace<RemediesParameters, RemediesResult> {

  /** The view that is not a parameter: which network is chosen. */
  private static final String CELL = "cell";

  /** What the reader is asked for: a good network that gets a skip and nothing else. */
  private static final Combination SKIP_ALONE =
      Combination.of(Remedy.RELU, Remedy.HE, Remedy.RESIDUAL);

  private final RemediesWords words;
  private final Multiples grid = new Multiples(CELL);
  private final LineChart larger = new LineChart();
  private final Effects effects = new Effects();
  private final Div picture = new Div(grid, larger, effects);
  private final RemediesControls controls;
  private Optional<Combination> chosen = Optional.empty();
  private @Nullable RemediesParameters parameters;

  RemediesFace(RemediesWords words, GradientFlowFigure gradientFlow) {
    this.words = words;
    controls = new RemediesControls(words, gradientFlow);
    grid.addClassName("plot");
    larger.addClassName("plot");
    larger.setVisible(false);
    effects.addClassName("plot");
  }

  @Override
  public Component picture() {
    return picture;
  }

  @Override
  public Component controls() {
    return controls;
  }

  @Override
  public void setParameters(RemediesParameters shown) {
    parameters = shown;
    controls.show(shown, chosen);
  }

  @Override
  public boolean setView(String name, String value) {
    if (!name.equals(CELL)) {
      return false;
    }
    chosen = Combination.find(value);
    grid.setValue(chosen.map(Combination::id).orElse(""));
    if (parameters != null) {
      controls.show(parameters, chosen);
    }
    return true;
  }

  @Override
  public void show(RemediesResult result) {
    RemediesView view = RemediesView.of(result);
    grid.setModel(RemediesGrid.model(result.parameters(), view, words));
    effects.setModel(RemedyEffects.model(result.parameters(), view, chosen, words));
    Optional<Cell> cell = chosenIn(view);
    larger.setVisible(cell.isPresent());
    cell.ifPresent(it ->
        larger.setModel(
            RemedyChart.model(it, view.cells().getFirst(), result.parameters(), words)));
  }

  private Optional<Cell> chosenIn(RemediesView view) {
    return chosen
        .filter(it -> it.index() < view.cells().size())
        .map(it -> view.cells().get(it.index()));
  }

  @Override
  public void setBusy(@Nullable String text) {
    grid.setBusy(text);
  }

  @Override
  public FigureVerdict verdict(RemediesResult result) {
    Optional<Cell> cell = chosenIn(RemediesView.of(result));
    return cell.map(it ->
            new FigureVerdict(
                it.regime(), words.sentence(it, result.parameters()), words.facts(it)))
        .orElseGet(() -> summary(result));
  }

  private FigureVerdict summary(RemediesResult result) {
    String sentence =
        words.of(
            "remedies.summary",
            words.counted(result, Regime.HEALTHY),
            words.counted(result, Regime.VANISHING),
            words.counted(result, Regime.EXPLODING));
    Combination good = Combination.of(Remedy.RELU, Remedy.HE);
    double alone = Decades.of(result.effect(Remedy.RESIDUAL, good));
    double normalized = Decades.of(result.effect(Remedy.RESIDUAL, good.with(Remedy.NORMALIZATION)));
    String facts =
        Double.isNaN(alone + normalized)
            ? ""
            : words.of(
                "remedies.skip",
                words.decades(alone),
                words.decades(normalized),
                words.name(Remedy.NORMALIZATION, result.parameters().normalization()));
    return new FigureVerdict(null, sentence, facts);
  }

  @Override
  public FigureTable table(RemediesResult result) {
    return RemediesTable.of(result.parameters(), RemediesView.of(result), words);
  }

  @Override
  public Optional<Forecast<RemediesResult>> forecast(RemediesParameters asked) {
    return Optional.of(
        new Forecast.OfRegime<>(
            words.of("remedies.predict", words.words().counted("flow.layers", asked.depth())),
            result -> result.regimeOf(SKIP_ALONE)));
  }
}
