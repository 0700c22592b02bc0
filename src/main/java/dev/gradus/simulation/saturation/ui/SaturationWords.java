package dev.gradus.simulation.saturation.ui;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.Regime;
import dev.gradus.simulation.saturation.Preactivations;
import dev.gradus.simulation.saturation.SaturationParameters;
import dev.gradus.simulation.saturation.SaturationResult;
import dev.gradus.simulation.saturation.SaturationView;
import dev.gradus.uikit.Numbers;
import dev.gradus.uikit.Words;
import java.util.Locale;

/** The sentences of the figure in one language. */
record SaturationWords(Words words) {

  Locale locale() {
    return words.locale();
  }

  String of(String key, Object... parameters) {
    return words.of("saturation." + key, parameters);
  }

  String layers(int count) {
    return words.counted("saturation.layers", count);
  }

  /** “Vanishing: 10 layers leave 10⁻⁶ of the signal”. */
  String verdict(SaturationView view) {
    int layers = view.result().parameters().layers();
    return words.of(
        view.verdictKey(),
        layers(layers),
        magnitude(view.log10Remaining()),
        words
            .plural(view.regime() == Regime.EXPLODING ? "saturation.multiply" : "saturation.leave")
            .form(layers, locale()));
  }

  /** With two digits, as far as a number can be told from its logarithm. */
  String magnitude(double log10) {
    return Math.abs(log10) < 300
        ? Numbers.text(Math.pow(10, log10), 2, locale())
        : Numbers.magnitudeText(log10, locale());
  }

  /**
   * The line below the verdict, as HTML: the factor of the first unit, the slopes of the network
   * with their prediction, the share of small slopes.
   */
  String facts(SaturationView view) {
    SaturationResult result = view.result();
    Preactivations measured = result.measured();
    Activation activation = result.parameters().activation();
    return of(
        "facts",
        Numbers.html(Math.exp(result.links().getFirst().lnFactor()), 3, locale()),
        Integer.toString(result.parameters().layer()),
        Numbers.html(measured.meanSquaredSlope(), 3, locale()),
        Numbers.html(result.predictedMeanSquaredSlope(), 3, locale()),
        of(
            activation == Activation.RELU ? "facts.off" : "facts.small",
            percent(measured.smallSlopes())),
        perLayer(view));
  }

  private String perLayer(SaturationView view) {
    return Numbers.html(view.networkFactor(), 3, locale());
  }

  String percent(double share) {
    return Numbers.percent(share, share > 0 && share < 0.0995 ? 1 : 0, locale());
  }

  /** A parameter with as many of two decimals as it has. */
  String plain(double value) {
    int decimals = value == Math.rint(value) ? 0 : value * 10 == Math.rint(value * 10) ? 1 : 2;
    return Numbers.fixed(value, decimals, locale());
  }

  SaturationModel.Labels labels(SaturationView view) {
    SaturationResult result = view.result();
    SaturationParameters parameters = result.parameters();
    Preactivations measured = result.measured();
    String name = activation(parameters.activation());
    return new SaturationModel.Labels(
        of("plot.value", name),
        of("plot.slope"),
        of("plot.measured", Integer.toString(parameters.layer())),
        of(
            "plot.theory",
            Numbers.text(result.predictedDeviation() * result.predictedDeviation(), 2, locale())),
        measured.below() > 0 ? "← " + percent(measured.below()) : "",
        measured.above() > 0 ? percent(measured.above()) + " →" : "",
        of("plot.chain"),
        of("plot.network"),
        of("plot.network.short"),
        words.of("flow.start"),
        words.of("flow.end"),
        words.of("flow.direction"),
        of("plot.handle"),
        words.of("flow.zero"));
  }

  String activation(Activation activation) {
    return words.of("flow.activation." + activation.id());
  }
}
