package dev.gradus.simulation.recurrent;

import dev.gradus.numerics.Regime;
import dev.gradus.simulation.Decades;
import dev.gradus.simulation.recurrent.RecurrentResult.Quantity;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a result, without a word of any language. Norms are decimal logarithms by
 * lag from 0; null is exactly 0.
 *
 * @param median over seeds, of ‖∂h_T/∂h_{T−k}‖_F/√n
 * @param low 10 % quantile; empty for a single seed
 * @param high 90 % quantile; empty for a single seed
 * @param directPath median of what the gates keep by themselves; empty for a plain RNN
 * @param theory the mean-field line from 0 at lag 0; empty for the gated cells
 * @param factor per step back
 * @param factorError its standard error; NaN for a single seed
 * @param directFactor per step back, of the direct path; NaN for a plain RNN
 * @param predictedFactor NaN for the gated cells
 * @param log10Ratio at the last lag, median over seeds; −∞ for exactly 0
 */
public record RecurrentView(
    Regime regime,
    List<@Nullable Double> median,
    List<@Nullable Double> low,
    List<@Nullable Double> high,
    List<@Nullable Double> directPath,
    List<@Nullable Double> theory,
    double factor,
    double factorError,
    double directFactor,
    double predictedFactor,
    double log10Ratio,
    int seeds,
    int zeroSeeds) {

  /** The view of a result. */
  public static RecurrentView of(RecurrentResult result) {
    boolean single = result.seeds().size() == 1;
    double factor = result.factor(Quantity.JACOBIAN);
    return new RecurrentView(
        result.regime(),
        Decades.of(result.medianLn(Quantity.JACOBIAN)),
        single ? List.of() : Decades.of(result.quantileLn(Quantity.JACOBIAN, 0.1)),
        single ? List.of() : Decades.of(result.quantileLn(Quantity.JACOBIAN, 0.9)),
        Decades.of(result.medianLn(Quantity.DIRECT_PATH)),
        theory(result),
        factor,
        factor * result.slopeStandardError(Quantity.JACOBIAN),
        result.factor(Quantity.DIRECT_PATH),
        result.predictedFactor(),
        Decades.of(result.lnRatio(Quantity.JACOBIAN)),
        result.seeds().size(),
        result.zeroSeeds());
  }

  private static List<@Nullable Double> theory(RecurrentResult result) {
    if (Double.isNaN(result.predictedSlope())) {
      return List.of();
    }
    return Decades.of(
        IntStream.rangeClosed(0, result.parameters().lags())
            .mapToObj(lag -> lag * result.predictedSlope())
            .toList());
  }

  /**
   * The key of the verdict's sentence: on the factor where it tells the same as all lags together,
   * else on the whole.
   */
  public String verdictKey() {
    if (Double.isNaN(log10Ratio)) {
      return "recurrent.verdict.overflow";
    }
    if (log10Ratio == Double.NEGATIVE_INFINITY) {
      return "recurrent.verdict.zero";
    }
    return switch (regime) {
      case VANISHING ->
          factor < 1 ? "recurrent.verdict.vanishing" : "recurrent.verdict.vanishing.whole";
      case EXPLODING ->
          factor > 1 ? "recurrent.verdict.exploding" : "recurrent.verdict.exploding.whole";
      case HEALTHY -> "recurrent.verdict.healthy";
    };
  }

  /** What a step divides the norm by where it vanishes, multiplies it by where it explodes. */
  public double changePerStep() {
    return regime == Regime.VANISHING ? 1 / factor : factor;
  }
}
