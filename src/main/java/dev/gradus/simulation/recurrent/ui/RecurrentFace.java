package dev.gradus.simulation.recurrent.ui;

import com.vaadin.flow.component.Component;
import dev.gradus.simulation.recurrent.RecurrentParameters;
import dev.gradus.simulation.recurrent.RecurrentResult;
import dev.gradus.simulation.recurrent.RecurrentView;
import dev.gradus.simulation.ui.FigureFace;
import dev.gradus.simulation.ui.FigureTable;
import dev.gradus.simulation.ui.FigureVerdict;
import dev.gradus.simulation.ui.Forecast;
import dev.gradus.simulation.ui.InProse;
import dev.gradus.uikit.LineChart;
import dev.gradus.uikit.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The chart of Jacobian norms by lag and what is around it, in one language. */
final class RecurrentFace implements FigureFace<RecurrentParameters, RecurrentResult> {

  private final RecurrentWords words;
  private final LineChart chart = new LineChart();
  private final RecurrentControls controls;
  private List<Double> predicted = List.of();

  RecurrentFace(RecurrentWords words) {
    this.words = words;
    chart.addClassName("plot");
    controls = new RecurrentControls(words, chart::walk);
  }

  @Override
  public Component picture() {
    return chart;
  }

  @Override
  public Component controls() {
    return controls;
  }

  @Override
  public void setParameters(RecurrentParameters parameters) {
    controls.show(parameters);
  }

  @Override
  public void show(RecurrentResult result) {
    chart.setModel(
        RecurrentChart.model(result.parameters(), RecurrentView.of(result), predicted, words));
  }

  @Override
  public void setBusy(@Nullable String text) {
    chart.setBusy(text);
  }

  @Override
  public FigureVerdict verdict(RecurrentResult result) {
    RecurrentView view = RecurrentView.of(result);
    return new FigureVerdict(
        view.regime(), words.verdict(view), words.facts(view, result.parameters()));
  }

  @Override
  public FigureTable table(RecurrentResult result) {
    return RecurrentTable.of(result.parameters(), RecurrentView.of(result), words);
  }

  @Override
  public InProse inProse(RecurrentResult result) {
    RecurrentView view = RecurrentView.of(result);
    Double directLast = view.directPath().isEmpty() ? Double.NaN : view.directPath().getLast();
    Locale locale = words.locale();
    return new InProse(
        Map.of(
            "ratio", Numbers.magnitudeHtml(view.log10Ratio(), locale),
            "factor", Numbers.html(view.factor(), 3, locale),
            "direct-ratio", ofGates(directLast, locale),
            "direct-factor", ofGates(Math.log10(view.directFactor()), locale)),
        Map.of(
            "bias", Double.toString(result.parameters().bias()),
            "radius", Double.toString(result.parameters().radius())));
  }

  /** A plain RNN has no gates, and null is exactly 0. */
  private static String ofGates(@Nullable Double log10, Locale locale) {
    if (log10 == null) {
      return Numbers.magnitudeHtml(Double.NEGATIVE_INFINITY, locale);
    }
    return log10.isNaN() ? "—" : Numbers.magnitudeHtml(log10, locale);
  }

  @Override
  public void layOver(List<Double> curve) {
    predicted = List.copyOf(curve);
  }

  @Override
  public Optional<Forecast<RecurrentResult>> forecast(RecurrentParameters asked) {
    return Optional.of(
        new Forecast.Curve<>(
            RecurrentChart.question(asked.lags(), words),
            chart,
            () -> RecurrentChart.empty(asked.lags(), words),
            result -> List.of(RecurrentView.of(result).log10Ratio())));
  }
}
