package dev.gradus.simulation.ui;

import com.vaadin.flow.component.Component;
import dev.gradus.numerics.Regime;
import java.util.List;
import java.util.Optional;

/**
 * A way to predict a result before it is seen.
 *
 * @param <R> result
 */
public sealed interface Forecast<R> {

  /** What is asked: “How large is the norm at layer 1?” */
  String question();

  /**
   * Values are set on the picture itself, which shows nothing of the result meanwhile.
   *
   * @param board the picture to draw on
   */
  record Curve<R>(String question, Board<R> board) implements Forecast<R> {}

  /**
   * One number is entered.
   *
   * @param actual the number as the result has it; empty where it has none
   * @param unit what follows the field: “per layer”; may be empty
   */
  record Factor<R>(
      String question, String unit, java.util.function.Function<R, Optional<Double>> actual)
      implements Forecast<R> {}

  /** One of the three regimes is chosen. */
  record OfRegime<R>(String question, java.util.function.Function<R, Optional<Regime>> actual)
      implements Forecast<R> {}

  /**
   * A picture that can be predicted on.
   *
   * @param <R> result
   */
  interface Board<R> {

    /** Shows the empty picture with what was predicted so far; decimal logarithms. */
    Component open(List<Double> log10, boolean placed);

    /** The decimal logarithms of the result at the places that were asked. */
    List<Double> actual(R result);

    /** Lays the prediction over the results that are shown from now on; empty takes it away. */
    void overlay(List<Double> log10);
  }
}
