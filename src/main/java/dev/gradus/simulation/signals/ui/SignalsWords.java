package dev.gradus.simulation.signals.ui;

import dev.gradus.numerics.Regime;
import dev.gradus.simulation.signals.Remedy;
import dev.gradus.simulation.signals.SignalsView;
import dev.gradus.simulation.signals.SignalsView.Side;
import dev.gradus.uikit.Numbers;
import dev.gradus.uikit.Words;
import java.util.List;
import java.util.Locale;

/** The words of the figure in one language. */
record SignalsWords(Words words) {

  /** A smaller share that is not 0 is shown as less than one percent. */
  private static final double ONE_PERCENT = 0.01;

  Locale locale() {
    return words.locale();
  }

  String of(String key, Object... parameters) {
    return words.of(key, parameters);
  }

  String name(Remedy remedy) {
    return of("signals.remedy." + remedy.id());
  }

  /** “Before: the error signal vanishes. After: it is steady.” */
  String verdict(SignalsView view) {
    return of(
        "signals.verdict." + view.gradient().name(),
        word(view.before().regime()),
        word(view.after().regime()));
  }

  private String word(Regime regime) {
    return of("signals.regime." + regime.name());
  }

  /** The numbers behind it, as HTML: factor and ratio, before → after. */
  String facts(SignalsView view) {
    return of(
        "signals.facts",
        factor(view.before()),
        factor(view.after()),
        ratio(view.before()),
        ratio(view.after()));
  }

  private String factor(Side side) {
    return Double.isNaN(side.factor()) ? "—" : Numbers.html(side.factor(), 3, locale());
  }

  private String ratio(Side side) {
    return Double.isNaN(side.log10Ratio())
        ? "—"
        : Numbers.magnitudeHtml(side.log10Ratio(), locale());
  }

  /** Whole percents without their sign: “0”, “<1”, “43”. */
  List<String> percents(List<Double> shares) {
    return shares.stream()
        .map(share ->
            share > 0 && share < ONE_PERCENT ? "<1" : Numbers.fixed(share * 100, 0, locale()))
        .toList();
  }
}
