package dev.gradus.simulation.saturation.ui;

import com.vaadin.flow.component.Component;
import dev.gradus.numerics.Activation;
import dev.gradus.simulation.Decades;
import dev.gradus.simulation.saturation.Preactivations;
import dev.gradus.simulation.saturation.SaturationParameters;
import dev.gradus.simulation.saturation.SaturationResult;
import dev.gradus.simulation.saturation.SaturationView;
import dev.gradus.simulation.ui.FigureFace;
import dev.gradus.simulation.ui.FigureTable;
import dev.gradus.simulation.ui.FigureVerdict;
import dev.gradus.simulation.ui.Forecast;
import dev.gradus.simulation.ui.InProse;
import dev.gradus.uikit.Numbers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The visible parts of the figure in one language. */
final class SaturationFace implements FigureFace<SaturationParameters, SaturationResult> {

  /** Up to so many decades on the slider of a prediction are split into quarters. */
  private static final int FINE = 12;

  private final SaturationWords words;
  private final SaturationPlot plot = new SaturationPlot();
  private final SaturationControls controls;

  SaturationFace(SaturationWords words) {
    this.words = words;
    plot.setLanguage(words.locale());
    controls = new SaturationControls(words);
  }

  @Override
  public Component picture() {
    return plot;
  }

  @Override
  public Component controls() {
    return controls;
  }

  @Override
  public void setParameters(SaturationParameters parameters) {
    controls.show(parameters);
  }

  @Override
  public void show(SaturationResult result) {
    SaturationView view = SaturationView.of(result);
    SaturationParameters parameters = result.parameters();
    plot.setModel(
        new SaturationModel(
            parameters.z(),
            SaturationView.STEP,
            view.samples(),
            view.units(),
            result.measured().bins(),
            smallBins(parameters.activation()),
            result.predictedBins(),
            view.regime(),
            view.remaining(),
            view.theory(),
            words.labels(view),
            words.of("aria", words.activation(parameters.activation()), words.verdict(view))));
  }

  private static List<Boolean> smallBins(Activation activation) {
    double small = Preactivations.SMALL * Preactivations.largestSlope(activation);
    return IntStream.range(0, Preactivations.BINS)
        .mapToObj(bin -> {
          double middle = Preactivations.BIN * (bin + 0.5) - SaturationParameters.REACH;
          return Math.abs(activation.slope(middle)) < small;
        })
        .toList();
  }

  @Override
  public void setBusy(@Nullable String text) {
    plot.setBusy(text);
  }

  @Override
  public FigureVerdict verdict(SaturationResult result) {
    SaturationView view = SaturationView.of(result);
    return new FigureVerdict(view.regime(), words.verdict(view), words.facts(view));
  }

  @Override
  public FigureTable table(SaturationResult result) {
    return SaturationTable.of(SaturationView.of(result), words);
  }

  @Override
  public InProse inProse(SaturationResult result) {
    SaturationParameters parameters = result.parameters();
    double unit = parameters.weight() * parameters.activation().slope(parameters.z());
    return new InProse(
        Map.of(
            "remaining",
            words.magnitude(Decades.of(result.lnRemaining())),
            "unit",
            Numbers.html(Math.abs(unit), 2, words.locale())),
        Map.of(
            "z", Double.toString(parameters.z()),
            "weight", Double.toString(parameters.weight())));
  }

  @Override
  public Optional<Forecast<SaturationResult>> forecast(SaturationParameters parameters) {
    return Optional.of(
        new Forecast.Factor<>(
            words.of(
                "predict." + parameters.chain().id(),
                words.layers(parameters.layers()),
                words.activation(parameters.activation()),
                words.plain(parameters.z()),
                words.plain(parameters.weight())),
            words.of("predict.label"),
            stops(parameters.layers()),
            result -> Optional.of(Math.exp(result.lnRemaining()))));
  }

  /** Powers of ten, or quarters of them where there are few; they depend on the layers only. */
  private static List<Double> stops(int layers) {
    int low = -Math.max(4, 2 * layers);
    int high = Math.max(2, layers / 2);
    int parts = high - low <= FINE ? 4 : 1;
    return IntStream.rangeClosed(low * parts, high * parts)
        .mapToObj(stop -> Math.pow(10, (double) stop / parts))
        .toList();
  }
}
