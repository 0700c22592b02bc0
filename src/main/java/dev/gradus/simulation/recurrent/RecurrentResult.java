package dev.gradus.simulation.recurrent;

import dev.gradus.numerics.JacobianTrace;
import dev.gradus.numerics.Regime;
import dev.gradus.simulation.SimulationResult;
import dev.gradus.simulation.Statistics;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The norms of all replicates so far, and what follows from them. A replicate in which some norm is
 * exactly 0 is left out of means and slopes and counted in {@link #zeroSeeds}; where all are left
 * out, they are NaN.
 *
 * @param seeds one trace for each finished replicate, at least one
 * @param predictedSlope ln of the mean-field factor per step; NaN for the gated cells
 */
public record RecurrentResult(
    RecurrentParameters parameters, List<JacobianTrace> seeds, double predictedSlope)
    implements SimulationResult<RecurrentParameters> {

  /** The first lag of the slope: the transient after lag 0 is left out. */
  public static final int FIRST_LAG = 10;

  /** The last lag of the slope. */
  public static final int LAST_LAG = 50;

  /** What is looked at. */
  public enum Quantity {
    /** ∂h_T/∂h_{T−k}. */
    JACOBIAN,
    /** Π f of an LSTM, Π z of a GRU; a plain RNN has none. */
    DIRECT_PATH;

    List<Double> of(JacobianTrace trace) {
      return this == JACOBIAN ? trace.lnJacobian() : trace.lnDirectPath();
    }
  }

  public RecurrentResult {
    seeds = List.copyOf(seeds);
  }

  @Override
  public boolean isComplete() {
    return seeds.size() == parameters.seeds();
  }

  /** Whether there is anything to tell of it. */
  public boolean has(Quantity quantity) {
    return !quantity.of(seeds.getFirst()).isEmpty();
  }

  private IntStream lags(Quantity quantity) {
    return IntStream.range(0, quantity.of(seeds.getFirst()).size());
  }

  /** The q-quantile over replicates of ln of the norm, by lag from 0. */
  public List<Double> quantileLn(Quantity quantity, double q) {
    return lags(quantity)
        .mapToObj(lag -> Statistics.quantile(ofLag(seeds, quantity, lag), q))
        .toList();
  }

  public List<Double> medianLn(Quantity quantity) {
    return quantileLn(quantity, 0.5);
  }

  /** The mean over replicates of ln of the norm, by lag from 0; empty where there is none. */
  public List<Double> meanLn(Quantity quantity) {
    List<JacobianTrace> counted = withoutZeros();
    return lags(quantity).mapToObj(lag -> Statistics.mean(ofLag(counted, quantity, lag))).toList();
  }

  /** The standard error of {@link #meanLn}. */
  public List<Double> standardErrorLn(Quantity quantity) {
    List<JacobianTrace> counted = withoutZeros();
    return lags(quantity)
        .mapToObj(lag -> Statistics.standardError(ofLag(counted, quantity, lag)))
        .toList();
  }

  private static List<Double> ofLag(List<JacobianTrace> traces, Quantity quantity, int lag) {
    return traces.stream().map(trace -> quantity.of(trace).get(lag)).toList();
  }

  private List<JacobianTrace> withoutZeros() {
    return seeds.stream()
        .filter(trace -> !trace.lnJacobian().contains(Double.NEGATIVE_INFINITY))
        .toList();
  }

  /** Replicates in which some Jacobian is exactly 0: every unit sat where tanh′ underflows. */
  public int zeroSeeds() {
    return seeds.size() - withoutZeros().size();
  }

  private List<Double> slopes(Quantity quantity) {
    int to = Math.min(LAST_LAG, parameters.lags()) + 1;
    if (!has(quantity) || to <= FIRST_LAG) {
      return List.of();
    }
    return withoutZeros().stream()
        .map(trace -> Statistics.slope(quantity.of(trace).subList(FIRST_LAG, to)))
        .toList();
  }

  /**
   * Slope of ln of the norm over lags 10…50 by least squares, one for each replicate, then the
   * mean; over lags 10…{@code lags} where fewer were asked for, NaN below 11.
   */
  public double slope(Quantity quantity) {
    return Statistics.mean(slopes(quantity));
  }

  public double slopeStandardError(Quantity quantity) {
    return Statistics.standardError(slopes(quantity));
  }

  /** exp(slope): what one more step back multiplies the norm by. */
  public double factor(Quantity quantity) {
    return Math.exp(slope(quantity));
  }

  public double predictedFactor() {
    return Math.exp(predictedSlope);
  }

  /** ln of the norm at the last lag over that at lag 0, the median over replicates. */
  public double lnRatio(Quantity quantity) {
    return has(quantity) ? medianLn(quantity).getLast() : Double.NaN;
  }

  /** The verdict on all lags together. */
  public Regime regime() {
    return Regime.of(lnRatio(Quantity.JACOBIAN));
  }
}
