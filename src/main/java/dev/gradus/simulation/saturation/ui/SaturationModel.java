package dev.gradus.simulation.saturation.ui;

import dev.gradus.numerics.Regime;
import dev.gradus.simulation.saturation.SaturationView.Sample;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a {@link SaturationPlot} shows.
 *
 * @param z where the point stands
 * @param step by which it moves
 * @param samples the activation from one end of the axis of z to the other
 * @param units of the chain, the first at z
 * @param bins measured shares of the preactivations, at even distances over the axis
 * @param small whether the slope in the middle of a bin is small
 * @param expected the same shares by theory
 * @param remaining decimal logarithms, the unit next to the input first; null is exactly 0
 * @param theory the same for a wide network; empty for none
 */
record SaturationModel(
    double z,
    double step,
    List<Sample> samples,
    List<Sample> units,
    List<Double> bins,
    List<Boolean> small,
    List<Double> expected,
    Regime regime,
    List<@Nullable Double> remaining,
    List<@Nullable Double> theory,
    Labels labels,
    String ariaLabel) {

  /**
   * The words on the plot.
   *
   * @param value the name of the upper drawing
   * @param slope of the middle one
   * @param measured beside the measured distribution
   * @param theory beside the one of theory
   * @param below the share left of the axis; empty for none
   * @param above the share right of it
   * @param chain the name of the lower drawing
   * @param network beside the line of the wide network
   * @param start under the left end of the layers
   * @param end under their right end
   * @param direction under their middle
   * @param handle accessible name of the point
   * @param zero at a first layer where nothing is left
   */
  record Labels(
      String value,
      String slope,
      String measured,
      String theory,
      String below,
      String above,
      String chain,
      String network,
      String start,
      String end,
      String direction,
      String handle,
      String zero) {}
}
