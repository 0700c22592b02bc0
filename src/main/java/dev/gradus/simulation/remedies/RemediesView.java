package dev.gradus.simulation.remedies;

import dev.gradus.numerics.Regime;
import java.util.ArrayList;
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

  private static final double LN_10 = Math.log(10);

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
        log10(result.lnLevels(combination)),
        result.factor(combination),
        ratio == Double.POSITIVE_INFINITY ? Double.NaN : ratio / LN_10);
  }

  private static List<@Nullable Double> log10(List<Double> ln) {
    List<@Nullable Double> log10 = new ArrayList<>(ln.size());
    for (double value : ln) {
      log10.add(value == Double.NEGATIVE_INFINITY ? null : value / LN_10);
    }
    return log10;
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
                    result.effect(remedy, without) / LN_10,
                    result.regime(without.with(remedy))))
            .toList();
    return new Effect(remedy, result.meanEffect(remedy) / LN_10, pairs);
  }
}
