package dev.gradus.simulation.gradientflow.ui;

import com.vaadin.flow.component.Component;
import dev.gradus.simulation.Decades;
import dev.gradus.simulation.gradientflow.ComparedFlows;
import dev.gradus.simulation.gradientflow.FlowComparison;
import dev.gradus.simulation.gradientflow.GradientFlowResult.Quantity;
import dev.gradus.simulation.gradientflow.GradientFlowView;
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

/** The chart of gradient norms by layer and what is around it, in one language. */
final class FlowFace implements FigureFace<FlowComparison, ComparedFlows> {

  private final FlowWords words;
  private final LineChart chart = new LineChart();
  private final FlowControls controls;
  private Quantity quantity = Quantity.PREACTIVATION;
  private List<Double> predicted = List.of();
  private @Nullable FlowComparison parameters;

  FlowFace(FlowWords words) {
    this.words = words;
    chart.addClassName("plot");
    controls = new FlowControls(words, chart::walk);
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
  public void setParameters(FlowComparison shown) {
    parameters = shown;
    controls.show(shown, quantity);
  }

  @Override
  public boolean setView(String name, String value) {
    if (!name.equals(FlowControls.QUANTITY)) {
      return false;
    }
    quantity = value.equals(Quantity.WEIGHT.name()) ? Quantity.WEIGHT : Quantity.PREACTIVATION;
    if (parameters != null) {
      controls.show(parameters, quantity);
    }
    return true;
  }

  @Override
  public void show(ComparedFlows result) {
    List<Double> curve = quantity == Quantity.PREACTIVATION ? predicted : List.of();
    chart.setModel(
        FlowChart.model(view(result), nameOfShown(result), beside(result), curve, words));
  }

  @Override
  public void setBusy(@Nullable String text) {
    chart.setBusy(text);
  }

  @Override
  public FigureVerdict verdict(ComparedFlows result) {
    GradientFlowView view = view(result);
    return new FigureVerdict(view.regime(), words.verdict(view), words.facts(view));
  }

  @Override
  public FigureTable table(ComparedFlows result) {
    return FlowTable.of(view(result), beside(result), words);
  }

  /** Of both gradients, whichever is in the foreground. */
  @Override
  public InProse inProse(ComparedFlows result) {
    GradientFlowView view = GradientFlowView.of(result.shown(), Quantity.PREACTIVATION);
    double weightLog10Ratio = Decades.of(result.shown().lnRatio(Quantity.WEIGHT));
    Locale locale = words.locale();
    return new InProse(
        Map.of(
            "ratio",
            Numbers.magnitudeHtml(view.log10Ratio(), locale),
            "factor",
            Numbers.html(view.factor(), 3, locale),
            "predicted",
            Double.isNaN(view.predictedFactor())
                ? "—"
                : Numbers.significant(view.predictedFactor(), 3, locale),
            "weight-factor",
            Numbers.html(result.shown().factor(Quantity.WEIGHT), 3, locale),
            "weight-ratio",
            Numbers.magnitudeHtml(weightLog10Ratio, locale)),
        Map.of(
            "depth", Integer.toString(result.shown().parameters().depth()),
            "width", Integer.toString(result.shown().parameters().width()),
            "seeds", Integer.toString(result.shown().parameters().seeds())));
  }

  @Override
  public void layOver(List<Double> curve) {
    predicted = List.copyOf(curve);
  }

  @Override
  public Optional<Forecast<ComparedFlows>> forecast(FlowComparison asked) {
    return Optional.of(
        new Forecast.Curve<>(
            words.of("flow.predict"),
            chart,
            () -> FlowChart.empty(asked.shown().depth(), words),
            FlowFace::firstToLast));
  }

  /** log10 of the first layer's norm over the last's, as the handle of the prediction. */
  private static List<Double> firstToLast(ComparedFlows result) {
    return List.of(GradientFlowView.of(result.shown(), Quantity.PREACTIVATION).log10Ratio());
  }

  private GradientFlowView view(ComparedFlows result) {
    return GradientFlowView.of(result.shown(), quantity);
  }

  /** The kept configurations, each by what tells it from the others. */
  private List<NamedView> beside(ComparedFlows result) {
    FlowNames names = new FlowNames(result.parameters(), words);
    return result.beside().stream()
        .map(it -> new NamedView(names.of(it.parameters()), GradientFlowView.of(it, quantity)))
        .toList();
  }

  /** What the configuration in the foreground is called beside others; empty where it is alone. */
  private String nameOfShown(ComparedFlows result) {
    return result.beside().isEmpty()
        ? ""
        : new FlowNames(result.parameters(), words).of(result.shown().parameters());
  }
}
