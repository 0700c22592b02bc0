package dev.gradus.simulation.saturation;

import dev.gradus.numerics.Regime;
import dev.gradus.simulation.SimulationResult;
import java.util.List;

/**
 * The chain, and the network beside it.
 *
 * @param links the units of the chain, the one next to the input first
 * @param measured preactivations of the chosen layer of real networks
 * @param predictedDeviation √q of that layer in an infinitely wide network
 * @param predictedMeanSquaredSlope E φ′(√q Z)²
 * @param predictedBins as {@link Preactivations#bins}
 * @param lnPredictedRemaining like {@link Link#lnRemaining}, for the norm in a wide network of as
 *     many layers; empty where theory does not hold
 */
public record SaturationResult(
    SaturationParameters parameters,
    List<Link> links,
    Preactivations measured,
    double predictedDeviation,
    double predictedMeanSquaredSlope,
    List<Double> predictedBins,
    List<Double> lnPredictedRemaining)
    implements SimulationResult<SaturationParameters> {

  public SaturationResult {
    links = List.copyOf(links);
    predictedBins = List.copyOf(predictedBins);
    lnPredictedRemaining = List.copyOf(lnPredictedRemaining);
  }

  /** ln of what the whole chain leaves of the error signal; −∞ for exactly 0. */
  public double lnRemaining() {
    return links.getFirst().lnRemaining();
  }

  public Regime regime() {
    return Regime.of(lnRemaining());
  }
}
