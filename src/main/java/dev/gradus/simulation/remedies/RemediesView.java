package dev.gradus.simulation.remedies;

import dev.gradus.numerics.Regime;
import dev.gradus.simulation.Decades;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a result, without a word of any language. Effects are in decades, negative
 * where first and last layer come nearer to each other.
 *
 * @param cells the finished networks, by index
 * @param effects one for each remedy
 */
public record RemediesView(List<Cell> cells, List<Effect> effects) {

  /**
   * One network.
   *
   * @param levels decimal logarithms of ‖δ_l‖/‖δ_L‖ by layer; null is exactly 0, NaN unknown
   * @param factor per layer, towards the input; NaN where some norm is 0 or overflowed
   * @param log10Ratio first layer over last; −∞ for exactly 0, NaN unknown
   */
  public record Cell(
      Combination combination,
      Regime regime,
      List<@Nullable Double> levels,
      double factor,
      double log10Ratio) {}

  /**
   * One remedy.
   *
   * @param mean over all pairs that are known; NaN for none
   * @param pairs those that are known
   */
  public record Effect(Remedy remedy, double mean, List<Pair> pairs) {}

  /**
   * The same network without and with the remedy.
   *
   * @param reached what comes of it
   */
  public record Pair(Combination without, Combination with, double effect, Regime reached) {}

  /** The view of a result. */
  public static RemediesView of(RemediesResult result) {
    return new RemediesView(
        result.combinations().stream().map(it -> cell(result, it)).toList(),
        Arrays.stream(Remedy.values()).map(it -> effect(result, it)).toList());
  }

  private static Cell cell(RemediesResult result, Combination combination) {
    double ratio = result.lnRatio(combination);
    return new Cell(
        combination,
        result.regime(combination),
        Decades.of(result.lnLevels(combination)),
        result.factor(combination),
        ratio == Double.POSITIVE_INFINITY ? Double.NaN : Decades.of(ratio));
  }

  private static Effect effect(RemediesResult result, Remedy remedy) {
    List<Pair> pairs =
        Combination.ALL.stream()
            .filter(without -> !without.has(remedy))
            .filter(without -> Double.isFinite(result.effect(remedy, without)))
            .map(without ->
                new Pair(
                    without,
                    without.with(remedy),
                    Decades.of(result.effect(remedy, without)),
                    result.regime(without.with(remedy))))
            .toList();
    return new Effect(remedy, Decades.of(result.meanEffect(remedy)), pairs);
  }
}
