package dev.gradus.simulation.gradientflow;

import dev.gradus.numerics.MeanField;
import dev.gradus.numerics.Regime;
import dev.gradus.simulation.Decades;
import dev.gradus.simulation.gradientflow.GradientFlowResult.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a result, without a word of any language. Norms are decimal logarithms by
 * layer; null is exactly 0, NaN an overflow.
 *
 * @param quantity the gradient in the foreground
 * @param median over seeds
 * @param low 10 % quantile; empty for a single seed
 * @param high 90 % quantile; empty for a single seed
 * @param theory mean-field prediction, through the measured last layer, also where it does not
 *     hold; empty where it is of the other quantity
 * @param other median of the other gradient
 * @param factor per layer, towards the input
 * @param factorError its standard error; NaN for a single seed
 * @param theoryFactor of {@code theory}, also where it does not hold; NaN where there is none
 * @param parting why theory does not hold; null where it does
 * @param log10Ratio first layer over last, median over seeds; −∞ for exactly 0
 */
public record GradientFlowView(
    Quantity quantity,
    Regime regime,
    List<@Nullable Double> median,
    List<@Nullable Double> low,
    List<@Nullable Double> high,
    List<@Nullable Double> theory,
    List<@Nullable Double> other,
    double factor,
    double factorError,
    double theoryFactor,
    MeanField.@Nullable Parting parting,
    double log10Ratio,
    int seeds,
    int zeroSeeds) {

  /** The view of a result with that gradient in the foreground. */
  public static GradientFlowView of(GradientFlowResult result, Quantity quantity) {
    boolean single = result.seeds().size() == 1;
    double factor = result.factor(quantity);
    double lnRatio = result.lnRatio(quantity);
    boolean hasTheory =
        quantity == Quantity.PREACTIVATION && !Double.isNaN(result.recursionFactor());
    return new GradientFlowView(
        quantity,
        Regime.of(lnRatio),
        Decades.of(result.medianLn(quantity)),
        single ? List.of() : Decades.of(result.quantileLn(quantity, 0.1)),
        single ? List.of() : Decades.of(result.quantileLn(quantity, 0.9)),
        hasTheory ? theory(result) : List.of(),
        Decades.of(
            result.medianLn(
                quantity == Quantity.WEIGHT ? Quantity.PREACTIVATION : Quantity.WEIGHT)),
        factor,
        factor * result.slopeStandardError(quantity),
        hasTheory ? result.recursionFactor() : Double.NaN,
        result.parting().orElse(null),
        Decades.of(lnRatio),
        result.seeds().size(),
        result.zeroSeeds());
  }

  private static List<@Nullable Double> theory(GradientFlowResult result) {
    double last = result.medianLn(Quantity.PREACTIVATION).getLast();
    return Decades.of(result.recursionLn().stream().map(ln -> ln + last).toList());
  }

  /**
   * The key of the verdict's sentence: on the factor where it tells the same as the whole network,
   * else on the whole.
   */
  public String verdictKey() {
    String of = quantity == Quantity.WEIGHT ? "verdict.weight." : "verdict.signal.";
    if (Double.isNaN(log10Ratio)) {
      return "verdict.overflow";
    }
    if (log10Ratio == Double.NEGATIVE_INFINITY) {
      return of + "zero";
    }
    return of
        + switch (regime) {
          case VANISHING -> factor < 1 ? "vanishing" : "vanishing.whole";
          case EXPLODING -> factor > 1 ? "exploding" : "exploding.whole";
          case HEALTHY -> "healthy";
        };
  }

  /** The factor that theory predicts; NaN where it predicts none or does not hold. */
  public double predictedFactor() {
    return parting == null ? theoryFactor : Double.NaN;
  }

  /** What a layer divides the norm by where it vanishes, multiplies it by where it explodes. */
  public double changePerLayer() {
    return regime == Regime.VANISHING ? 1 / factor : factor;
  }
}
