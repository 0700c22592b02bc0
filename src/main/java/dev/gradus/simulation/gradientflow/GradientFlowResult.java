package dev.gradus.simulation.gradientflow;

import dev.gradus.numerics.BackpropTrace;
import dev.gradus.numerics.MeanField;
import dev.gradus.numerics.Regime;
import dev.gradus.simulation.Statistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The norms of all replicates so far, and what follows from them. Layers are counted from 1, next
 * to the input. A replicate in which some norm is exactly 0 is left out of means and slopes and
 * counted in {@link #zeroSeeds}; an overflow makes them NaN, and so does every replicate being left
 * out.
 *
 * @param seeds one profile for each finished replicate, at least one
 * @param recursionLn mean-field ln‖δ_l‖ relative to the last layer, also where theory does not hold
 */
public record GradientFlowResult(
    GradientFlowParameters parameters, List<BackpropTrace> seeds, List<Double> recursionLn) {

  /** Which gradient is looked at. */
  public enum Quantity {
    /** ∂L/∂z_l. */
    PREACTIVATION,
    /** ∂L/∂W_l. */
    WEIGHT;

    List<Double> of(BackpropTrace profile) {
      return this == PREACTIVATION ? profile.lnPreactivationGradient() : profile.lnWeightGradient();
    }
  }

  public GradientFlowResult {
    seeds = List.copyOf(seeds);
    recursionLn = List.copyOf(recursionLn);
  }

  public boolean isComplete() {
    return seeds.size() == parameters.seeds();
  }

  private int depth() {
    return parameters.depth();
  }

  /** The q-quantile over replicates of ln of the norm, by layer. */
  public List<Double> quantileLn(Quantity quantity, double q) {
    return IntStream.range(0, depth())
        .mapToObj(layer -> Statistics.quantile(ofLayer(seeds, quantity, layer), q))
        .toList();
  }

  public List<Double> medianLn(Quantity quantity) {
    return quantileLn(quantity, 0.5);
  }

  /** The mean over replicates of ln of the norm, by layer. */
  public List<Double> meanLn(Quantity quantity) {
    List<BackpropTrace> counted = withoutZeros();
    return IntStream.range(0, depth())
        .mapToObj(layer -> Statistics.mean(ofLayer(counted, quantity, layer)))
        .toList();
  }

  /** The standard error of {@link #meanLn}. */
  public List<Double> standardErrorLn(Quantity quantity) {
    List<BackpropTrace> counted = withoutZeros();
    return IntStream.range(0, depth())
        .mapToObj(layer -> Statistics.standardError(ofLayer(counted, quantity, layer)))
        .toList();
  }

  private static List<Double> ofLayer(List<BackpropTrace> profiles, Quantity quantity, int layer) {
    return profiles.stream().map(profile -> quantity.of(profile).get(layer)).toList();
  }

  private List<BackpropTrace> withoutZeros() {
    return seeds.stream().filter(profile -> !hasZero(profile)).toList();
  }

  private static boolean hasZero(BackpropTrace profile) {
    return profile.lnPreactivationGradient().contains(Double.NEGATIVE_INFINITY)
        || profile.lnWeightGradient().contains(Double.NEGATIVE_INFINITY);
  }

  /** Replicates in which some norm, of ∂L/∂z_l or of ∂L/∂W_l, is exactly 0. */
  public int zeroSeeds() {
    return seeds.size() - withoutZeros().size();
  }

  private List<Double> slopes(Quantity quantity) {
    return withoutZeros().stream().map(profile -> Statistics.slope(quantity.of(profile))).toList();
  }

  /** Slope of ln of the norm over l = 1…L by least squares, the mean over replicates. */
  public double slope(Quantity quantity) {
    return Statistics.mean(slopes(quantity));
  }

  public double slopeStandardError(Quantity quantity) {
    return Statistics.standardError(slopes(quantity));
  }

  /** exp(−slope): what a layer multiplies the norm by, towards the input. */
  public double factor(Quantity quantity) {
    return Math.exp(-slope(quantity));
  }

  /** Why theory does not hold for this configuration; empty where it does. */
  public Optional<MeanField.Parting> parting() {
    return MeanField.parting(parameters.network());
  }

  /** The slope of the mean-field profile on the same layers; NaN where theory does not hold. */
  public double predictedSlope() {
    return parting().isEmpty() ? Statistics.slope(recursionLn) : Double.NaN;
  }

  public double predictedFactor() {
    return Math.exp(-predictedSlope());
  }

  /** The factor of the mean-field profile, also where theory does not hold. */
  public double recursionFactor() {
    return Math.exp(-Statistics.slope(recursionLn));
  }

  /**
   * ln of the first layer's norm over the last's, the median over replicates; −∞ where the first is
   * 0.
   */
  public double lnRatio(Quantity quantity) {
    return Statistics.quantile(
        seeds.stream()
            .map(profile -> {
              List<Double> ln = quantity.of(profile);
              return ln.getFirst() == Double.NEGATIVE_INFINITY
                  ? Double.NEGATIVE_INFINITY
                  : ln.getFirst() - ln.getLast();
            })
            .toList(),
        0.5);
  }

  /**
   * What a chart shows relative to the last layer, by layer: ln of the median norm less that of the
   * last layer's; NaN where the last is 0.
   */
  public List<Double> lnLevels(Quantity quantity) {
    List<Double> medians = medianLn(quantity);
    double last = medians.getLast();
    return medians.stream().map(median -> median - last).toList();
  }

  /**
   * The layer nearest to the loss whose median norm is at most {@code share} times that of the last
   * layer; 0 if there is none.
   */
  public int layerBelow(Quantity quantity, double share) {
    List<Double> levels = lnLevels(quantity);
    return IntStream.iterate(depth(), layer -> layer > 0, layer -> layer - 1)
        .filter(layer -> levels.get(layer - 1) <= Math.log(share))
        .findFirst()
        .orElse(0);
  }

  /** The verdict on the error signal: from ‖δ_1‖/‖δ_L‖. */
  public Regime regime() {
    return Regime.of(lnRatio(Quantity.PREACTIVATION));
  }
}
