package dev.gradus.simulation.remedies.ui;

import dev.gradus.numerics.Normalization;
import dev.gradus.numerics.Regime;
import dev.gradus.simulation.remedies.Combination;
import dev.gradus.simulation.remedies.RemediesParameters;
import dev.gradus.simulation.remedies.RemediesResult;
import dev.gradus.simulation.remedies.RemediesView.Cell;
import dev.gradus.simulation.remedies.Remedy;
import dev.gradus.uikit.Numbers;
import dev.gradus.uikit.Words;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of the figure in one language. */
record RemediesWords(Words words) {

  Locale locale() {
    return words.locale();
  }

  String of(String key, Object... parameters) {
    return words.of(key, parameters);
  }

  /** “ReLU, He, batch norm”; “no remedy”. */
  String name(Combination combination, Normalization normalization) {
    return combination.remedies().isEmpty()
        ? of("remedies.nothing")
        : combination.remedies().stream()
            .map(remedy -> name(remedy, normalization))
            .collect(Collectors.joining(", "));
  }

  /** “He”, “batch norm”. */
  String name(Remedy remedy, Normalization normalization) {
    return of("remedies.remedy." + key(remedy, normalization));
  }

  /** “He instead of 1/√n”. */
  String label(Remedy remedy, Normalization normalization) {
    return of("remedies.effect." + key(remedy, normalization));
  }

  private static String key(Remedy remedy, Normalization normalization) {
    return remedy == Remedy.NORMALIZATION ? normalization.id() : remedy.id();
  }

  /** “×0.234”; a dash where there is none. */
  String factor(double factor) {
    return Double.isNaN(factor) ? "—" : "×" + Numbers.text(factor, 3, locale());
  }

  /** “−6.5”, “+0.3” decades. */
  String decades(double effect) {
    return (effect > 0.05 ? "+" : "")
        + Numbers.fixed(Math.abs(effect) < 0.05 ? 0 : effect, 1, locale());
  }

  /** “−6.5 orders”. */
  String orders(double effect) {
    return Double.isNaN(effect) ? "—" : of("remedies.orders", decades(effect));
  }

  /** What became of one network: “ReLU, He, residual: explodes, ×1.65 a layer”. */
  String sentence(Cell cell, RemediesParameters parameters) {
    return of(
        "remedies.cell",
        name(cell.combination(), parameters.normalization()),
        of("verdict.word." + cell.regime().name()));
  }

  /** The numbers behind it, as HTML. */
  String facts(Cell cell) {
    if (Double.isNaN(cell.factor())) {
      return "";
    }
    return of(
        "verdict.factor",
        Numbers.html(cell.factor(), 3, locale()),
        "",
        "",
        Numbers.magnitudeHtml(cell.log10Ratio(), locale()));
  }

  /** “9 are steady”. */
  String counted(RemediesResult result, Regime regime) {
    return words.counted("remedies.count." + regime.name(), result.count(regime));
  }

  /** “vanishes”. */
  String word(Regime regime) {
    return of("verdict.word." + regime.name());
  }
}
