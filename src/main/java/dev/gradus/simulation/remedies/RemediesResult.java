package dev.gradus.simulation.remedies;

import dev.gradus.numerics.BackpropTrace;
import dev.gradus.numerics.Regime;
import dev.gradus.simulation.SimulationResult;
import dev.gradus.simulation.Statistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The norms of the networks computed so far, and what the remedies do to them. A ratio is −∞ where
 * the first layer's signal is exactly 0 and NaN after an overflow; pairs with such a network have
 * no effect and are left out of means.
 *
 * @param traces one for each finished network, in the order of {@link Combination#ALL}; at least
 *     one
 */
public record RemediesResult(RemediesParameters parameters, List<BackpropTrace> traces)
    implements SimulationResult<RemediesParameters> {

  public RemediesResult {
    traces = List.copyOf(traces);
  }

  @Override
  public boolean isComplete() {
    return traces.size() == Combination.ALL.size();
  }

  /** The networks that are finished. */
  public List<Combination> combinations() {
    return Combination.ALL.subList(0, traces.size());
  }

  /** ln‖δ_l‖ by layer from 1. */
  private List<Double> ln(Combination combination) {
    return traces.get(combination.index()).lnPreactivationGradient();
  }

  /** ln‖δ_l‖ − ln‖δ_L‖ by layer from 1; NaN where the last is 0, −∞ where that of the layer is. */
  public List<Double> lnLevels(Combination combination) {
    List<Double> ln = ln(combination);
    double last = ln.getLast();
    double scale = last == Double.NEGATIVE_INFINITY ? Double.NaN : last;
    return ln.stream()
        .map(value -> value == Double.NEGATIVE_INFINITY ? value : Double.valueOf(value - scale))
        .toList();
  }

  /** ln(‖δ_1‖/‖δ_L‖); −∞ where the first is 0. */
  public double lnRatio(Combination combination) {
    List<Double> ln = ln(combination);
    return ln.getFirst() == Double.NEGATIVE_INFINITY
        ? Double.NEGATIVE_INFINITY
        : ln.getFirst() - ln.getLast();
  }

  public Regime regime(Combination combination) {
    return Regime.of(lnRatio(combination));
  }

  /** exp(−slope) of ln‖δ_l‖ over all layers: what a layer multiplies the norm by. */
  public double factor(Combination combination) {
    double slope = Statistics.slope(ln(combination));
    return Double.isFinite(slope) ? Math.exp(-slope) : Double.NaN;
  }

  /** How far the first layer's norm is from the last's, either way: |ln(‖δ_1‖/‖δ_L‖)|. */
  public double lnDistance(Combination combination) {
    return Math.abs(lnRatio(combination));
  }

  /**
   * What the remedy changes in {@link #lnDistance} where the rest stays as it is: negative brings
   * the norms of first and last layer nearer to each other, positive drives them apart.
   *
   * @param others the network with or without the remedy; both give the same
   * @return NaN where it cannot be told, or not yet
   */
  public double effect(Remedy remedy, Combination others) {
    Combination with = others.with(remedy);
    Combination without = others.without(remedy);
    if (Math.max(with.index(), without.index()) >= traces.size()) {
      return Double.NaN;
    }
    double effect = lnDistance(with) - lnDistance(without);
    return Double.isFinite(effect) ? effect : Double.NaN;
  }

  /** The mean of {@link #effect} over the eight networks without the remedy. */
  public double meanEffect(Remedy remedy) {
    return meanEffect(remedy, without -> true);
  }

  /**
   * The same over the four of them that have the other remedy, or over those that have it not.
   *
   * @param other another remedy
   */
  public double meanEffect(Remedy remedy, Remedy other, boolean present) {
    return meanEffect(remedy, without -> without.has(other) == present);
  }

  private double meanEffect(Remedy remedy, Predicate<Combination> among) {
    return Statistics.mean(
        Combination.ALL.stream()
            .filter(combination -> !combination.has(remedy))
            .filter(among)
            .map(combination -> effect(remedy, combination))
            .filter(Double::isFinite)
            .toList());
  }

  /** How many of the finished networks end so. */
  public int count(Regime regime) {
    return (int) combinations().stream().filter(it -> regime(it) == regime).count();
  }

  /** The verdict on one of them; empty while it is not finished. */
  public Optional<Regime> regimeOf(Combination combination) {
    return combination.index() < traces.size()
        ? Optional.of(regime(combination))
        : Optional.empty();
  }
}
