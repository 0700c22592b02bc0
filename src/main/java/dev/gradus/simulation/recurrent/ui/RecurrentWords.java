package dev.gradus.simulation.recurrent.ui;

import dev.gradus.simulation.recurrent.RecurrentParameters;
import dev.gradus.simulation.recurrent.RecurrentView;
import dev.gradus.uikit.Numbers;
import dev.gradus.uikit.Words;
import java.util.Locale;

/** The sentences of the figure in one language. */
record RecurrentWords(Words words) {

  Locale locale() {
    return words.locale();
  }

  String of(String key, Object... parameters) {
    return words.of(key, parameters);
  }

  /** A number as it was chosen: “1.5”, «0,1». */
  String plain(double value) {
    String text = value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    String signed = text.replace('-', '\u2212');
    return locale().getLanguage().equals("ru") ? signed.replace('.', ',') : signed;
  }

  /** “Vanishing: each step back the norm falls 1.2-fold”. */
  String verdict(RecurrentView view) {
    return of(view.verdictKey(), times(view.changePerStep()));
  }

  /** Empty where there is no factor; then the sentence speaks of the whole. */
  private String times(double change) {
    if (!Double.isFinite(change)) {
      return "";
    }
    int digits = Math.abs(change - 1) < 0.1 ? 4 : change < 10 ? 2 : 3;
    return of(
        "flow.fold",
        Numbers.text(change, digits, locale()),
        words.plural("flow.times").with(change, digits, locale()));
  }

  /** The line below the verdict, as HTML: factor ± error, theory or direct path, the last lag. */
  String facts(RecurrentView view, RecurrentParameters parameters) {
    StringBuilder facts = new StringBuilder();
    if (!Double.isNaN(view.factor())) {
      facts.append(of("recurrent.facts.factor", Numbers.html(view.factor(), 3, locale())));
      if (!Double.isNaN(view.factorError())) {
        facts.append(" ± ").append(error(view.factorError()));
      }
      append(facts, "recurrent.facts.theory", view.predictedFactor());
      append(facts, "recurrent.facts.direct." + parameters.cell().id(), view.directFactor());
    }
    if (!Double.isNaN(view.log10Ratio())) {
      facts
          .append(facts.isEmpty() ? "" : " · ")
          .append(
              of(
                  "recurrent.facts.ratio",
                  words.counted("recurrent.steps", parameters.lags()),
                  Numbers.magnitudeHtml(view.log10Ratio(), locale())));
    }
    if (view.zeroSeeds() > 0) {
      facts.append(of("verdict.zeroSeeds", view.zeroSeeds()));
    }
    return facts.toString();
  }

  private void append(StringBuilder facts, String key, double factor) {
    if (!Double.isNaN(factor)) {
      facts.append(" · ").append(of(key, Numbers.html(factor, 3, locale())));
    }
  }

  private String error(double error) {
    return error > 1e-5
        ? Numbers.significant(error, 1, locale())
        : Numbers.html(Math.max(error, 1e-18), 1, locale());
  }
}
