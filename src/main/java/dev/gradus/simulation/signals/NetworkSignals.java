package dev.gradus.simulation.signals;

import dev.gradus.numerics.BackpropTrace;
import dev.gradus.numerics.Regime;
import dev.gradus.simulation.Statistics;
import java.util.List;

/**
 * What one pass left in a network.
 *
 * @param trace the norms of its gradients
 * @param layers from 1, next to the input
 */
public record NetworkSignals(BackpropTrace trace, List<LayerSignals> layers) {

  public NetworkSignals {
    layers = List.copyOf(layers);
  }

  private List<Double> ln(Gradient gradient) {
    return gradient == Gradient.PREACTIVATION
        ? trace.lnPreactivationGradient()
        : trace.lnWeightGradient();
  }

  /** ln of the first layer's norm over the last's; −∞ where the first is 0. */
  public double lnRatio(Gradient gradient) {
    List<Double> ln = ln(gradient);
    return ln.getFirst() == Double.NEGATIVE_INFINITY
        ? Double.NEGATIVE_INFINITY
        : ln.getFirst() - ln.getLast();
  }

  public Regime regime(Gradient gradient) {
    return Regime.of(lnRatio(gradient));
  }

  /** exp(−slope) of ln of the norm over all layers: what a layer multiplies it by. */
  public double factor(Gradient gradient) {
    double slope = Statistics.slope(ln(gradient));
    return Double.isFinite(slope) ? Math.exp(-slope) : Double.NaN;
  }
}
