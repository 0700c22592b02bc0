package dev.gradus.simulation.worked.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a {@link NetworkGraph} shows.
 *
 * @param numbers what can be dragged, by the name of the parameter
 * @param limit the greatest size of a number
 * @param step by which numbers move
 * @param layers the one next to the input first
 * @param loss null until it is computed
 */
record NetworkModel(
    Map<String, Double> numbers,
    double limit,
    double step,
    List<Layer> layers,
    @Nullable Double loss,
    Current current,
    Labels labels,
    String ariaLabel) {

  /**
   * What is known of a layer, a number for each unit; null until it is computed.
   *
   * @param ink log10 of |δ| over the greatest of the last layer; null within is exactly 0
   * @param gradient ∂L/∂W, a row for each unit
   */
  record Layer(
      @Nullable List<Double> z,
      @Nullable List<Double> h,
      @Nullable List<Double> delta,
      @Nullable List<@Nullable Double> ink,
      @Nullable List<List<Double>> gradient) {}

  enum Kind {
    GIVEN,
    FORWARD,
    LOSS,
    SIGNAL,
    WEIGHTS
  }

  /** What the step is about; the layer is 0 where it is about none. */
  record Current(Kind kind, int layer) {}

  /**
   * The words on the graph.
   *
   * @param layers above each layer
   * @param direction below all: “← backward pass”
   * @param names accessible names of the numbers
   */
  record Labels(
      String input,
      List<String> layers,
      String loss,
      String direction,
      Map<String, String> names) {}
}
