package dev.gradus.simulation.signals;

import dev.gradus.numerics.Regime;
import dev.gradus.simulation.Decades;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a page shows of a result, without a word of any language. Where there are many layers some
 * are shown, at even distances, the first and the last among them.
 *
 * @param gradient which gradient is shown
 * @param layers the numbers of those shown
 */
public record SignalsView(Gradient gradient, List<Integer> layers, Side before, Side after) {

  private static final int MOST_LAYERS = 10;

  /**
   * One of the two networks.
   *
   * @param regime of the gradient that is shown
   * @param factor per layer, towards the input; NaN where some norm is 0 or overflowed
   * @param log10Ratio first layer over last; −∞ for exactly 0
   * @param activations of the layers shown
   * @param gradients of the layers shown, decades
   * @param saturated shares of the layers shown
   * @param inactive shares of the layers shown
   */
  public record Side(
      Regime regime,
      double factor,
      double log10Ratio,
      List<Histogram> activations,
      List<Histogram> gradients,
      List<Double> saturated,
      List<Double> inactive) {}

  /** The view of a result with that gradient. */
  public static SignalsView of(SignalsResult result, Gradient gradient) {
    int depth = result.parameters().depth();
    int shown = Math.min(depth, MOST_LAYERS);
    List<Integer> layers =
        IntStream.range(0, shown)
            .mapToObj(i -> 1 + (int) Math.round(i * (depth - 1.0) / Math.max(shown - 1, 1)))
            .toList();
    return new SignalsView(
        gradient,
        layers,
        side(result.before(), layers, gradient),
        side(result.after(), layers, gradient));
  }

  private static Side side(NetworkSignals network, List<Integer> layers, Gradient gradient) {
    double ratio = network.lnRatio(gradient);
    return new Side(
        network.regime(gradient),
        network.factor(gradient),
        ratio == Double.POSITIVE_INFINITY ? Double.NaN : Decades.of(ratio),
        at(network, layers, LayerSignals::activations),
        at(network, layers, gradient::of),
        at(network, layers, LayerSignals::saturated),
        at(network, layers, LayerSignals::inactive));
  }

  private static <T> List<T> at(
      NetworkSignals network, List<Integer> layers, Function<LayerSignals, T> part) {
    return layers.stream().map(l -> part.apply(network.layers().get(l - 1))).toList();
  }
}
