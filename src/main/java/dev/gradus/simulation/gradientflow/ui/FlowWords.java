package dev.gradus.simulation.gradientflow.ui;

import dev.gradus.simulation.gradientflow.GradientFlowView;
import dev.gradus.uikit.Numbers;
import dev.gradus.uikit.Plural;
import dev.gradus.uikit.Words;
import java.util.Locale;

/** The sentences of the figure in one language. */
record FlowWords(Words words) {

  Locale locale() {
    return words.locale();
  }

  String of(String key, Object... parameters) {
    return words.of(key, parameters);
  }

  Plural plural(String key) {
    return words.plural(key);
  }

  /** “Vanishing: towards the input the norm falls 4.3-fold a layer”. */
  String verdict(GradientFlowView view) {
    return of(view.verdictKey(), times(view.changePerLayer()));
  }

  private static String error(double error, Locale locale) {
    return error > 1e-5
        ? Numbers.significant(error, 1, locale)
        : Numbers.html(Math.max(error, 1e-18), 1, locale);
  }

  /** “4.3-fold”, «4,3 раза»; near 1 with more digits, so that the change can be seen. */
  private String times(double change) {
    if (Double.isNaN(change)) {
      return "";
    }
    int digits = Math.abs(change - 1) < 0.1 ? 4 : change < 10 ? 2 : 3;
    String number = Numbers.text(change, digits, locale());
    String noun = plural("flow.times").with(change, digits, locale());
    return of("flow.fold", number, noun);
  }

  /** The line below the verdict, as HTML: factor ± error, theory, first layer to last. */
  String facts(GradientFlowView view) {
    Locale locale = locale();
    if (Double.isNaN(view.factor())) {
      return view.zeroSeeds() > 0
          ? of("verdict.zeroSeeds", view.zeroSeeds()).replaceFirst("^ · ", "")
          : "";
    }
    String error =
        Double.isNaN(view.factorError()) ? "" : " ± " + error(view.factorError(), locale);
    String theory = Double.isNaN(view.theoryFactor()) ? "" : theory(view, locale);
    String zeros = view.zeroSeeds() == 0 ? "" : of("verdict.zeroSeeds", view.zeroSeeds());
    return of(
            "verdict.factor",
            Numbers.html(view.factor(), 3, locale),
            error,
            theory,
            Numbers.magnitudeHtml(view.log10Ratio(), locale))
        + zeros;
  }

  /** “ · theory 1.41 (does not hold here: …)”. */
  private String theory(GradientFlowView view, Locale locale) {
    String factor = Numbers.significant(view.theoryFactor(), 3, locale);
    return view.parting() == null
        ? of("verdict.theory", factor)
        : of("verdict.theory.parting", factor, of("verdict.theory." + view.parting()));
  }
}
