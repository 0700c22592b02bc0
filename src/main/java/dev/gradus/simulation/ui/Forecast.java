package dev.gradus.simulation.ui;

import dev.gradus.numerics.Regime;
import dev.gradus.simulation.PredictionMade.Kind;
import dev.gradus.uikit.LineChart;
import dev.gradus.uikit.LineChartModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A way to predict a result before it is seen.
 *
 * @param <R> result
 */
public sealed interface Forecast<R> {

  /** What is asked: “How large is the norm at layer 1?” */
  String question();

  default Kind kind() {
    return switch (this) {
      case Curve<R> _ -> Kind.CURVE;
      case Factor<R> _ -> Kind.FACTOR;
      case OfRegime<R> _ -> Kind.REGIME;
    };
  }

  /**
   * What a result says where the prediction was asked, as in {@link
   * dev.gradus.simulation.PredictionMade}; empty where it says nothing.
   */
  default Optional<List<Double>> found(R result) {
    List<Double> found =
        switch (this) {
          case Curve<R> curve -> curve.actual().apply(result);
          case Factor<R> factor ->
              factor.actual().apply(result).map(it -> List.of(Math.log10(it))).orElse(List.of());
          case OfRegime<R> regime ->
              regime.actual().apply(result).map(it -> List.of(place(it))).orElse(List.of());
        };
    boolean known = !found.isEmpty() && found.stream().noneMatch(it -> Double.isNaN(it));
    return known ? Optional.of(found) : Optional.empty();
  }

  /** From −1, vanishing, to 1, exploding. */
  static double place(Regime regime) {
    return switch (regime) {
      case VANISHING -> -1;
      case HEALTHY -> 0;
      case EXPLODING -> 1;
    };
  }

  /**
   * Handles are set on the chart, which shows nothing of the result meanwhile.
   *
   * @param chart the chart of the figure's picture
   * @param empty makes its model with a {@link LineChartModel.Guess}; an axis that betrays nothing
   * @param actual the decimal logarithms of a result at the handles; NaN where it has none
   */
  record Curve<R>(
      String question,
      LineChart chart,
      Supplier<LineChartModel> empty,
      Function<R, List<Double>> actual)
      implements Forecast<R> {}

  /**
   * One positive number is chosen on a slider.
   *
   * @param label of the slider: “factor per layer”
   * @param stops what can be chosen, rising, without the answer standing out
   * @param actual the number as a result has it; empty where it has none
   */
  record Factor<R>(
      String question, String label, List<Double> stops, Function<R, Optional<Double>> actual)
      implements Forecast<R> {
    public Factor {
      stops = List.copyOf(stops);
    }
  }

  /** One of the three regimes is chosen. */
  record OfRegime<R>(String question, Function<R, Optional<Regime>> actual)
      implements Forecast<R> {}
}
