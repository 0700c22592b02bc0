package dev.gradus.uikit;

import dev.gradus.numerics.Regime;
import java.util.Locale;

/** Tells a prediction beside what came of it, in words. */
public record PredictionWords(Words words) {

  /** Up to so many orders of magnitude are written as a word. */
  private static final int WRITTEN_OUT = 12;

  /** Nearer than this, in decades, a prediction is said to be right. */
  private static final double NEAR = 0.15;

  /** From here on, orders of magnitude are spoken of; below, multiples. */
  private static final double AN_ORDER = 0.85;

  /**
   * “You expected 10⁻³, it is 8 × 10⁻¹¹: seven orders of magnitude smaller.”
   *
   * @param predicted decimal logarithm
   * @param actual the same of the result; −∞ for exactly 0
   * @return inline HTML
   */
  public String ofValue(double predicted, double actual) {
    Locale locale = words.locale();
    return words.of(
        "prediction.value",
        Numbers.magnitudeHtml(predicted, locale),
        Numbers.magnitudeHtml(actual, locale),
        distance(actual - predicted));
  }

  /** “seven orders of magnitude smaller”; “3 times larger”; “well judged”. */
  public String distance(double decades) {
    if (Double.isInfinite(decades)) {
      return words.of("prediction.zero");
    }
    double size = Math.abs(decades);
    if (size <= NEAR) {
      return words.of("prediction.near");
    }
    String side = decades < 0 ? "smaller" : "larger";
    if (size < AN_ORDER) {
      double times = Math.pow(10, size);
      return words.of("prediction.times." + side, Numbers.significant(times, 2, words.locale()));
    }
    long orders = Math.round(size);
    String count =
        orders <= WRITTEN_OUT
            ? words.of("prediction.number." + orders)
            : Numbers.fixed((double) orders, 0, words.locale());
    return words.of(
        "prediction.orders." + side,
        count,
        words.plural("prediction.order").form(orders, words.locale()));
  }

  /** “You expected that it vanishes, and it does.” Regimes from −1, vanishing, to 1, exploding. */
  public String ofRegime(double predicted, double actual) {
    String expected = words.of("prediction.regime." + regime(predicted));
    return predicted == actual
        ? words.of("prediction.regime.right", expected)
        : words.of(
            "prediction.regime.wrong", expected, words.of("prediction.regime." + regime(actual)));
  }

  /** The regime at a place from −1 to 1. */
  public static Regime regime(double place) {
    return place < 0 ? Regime.VANISHING : place > 0 ? Regime.EXPLODING : Regime.HEALTHY;
  }
}
