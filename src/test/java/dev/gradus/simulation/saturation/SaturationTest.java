package dev.gradus.simulation.saturation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.numerics.Regime;
import dev.gradus.simulation.CancelledException;
import dev.gradus.simulation.RunContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SaturationTest {

  private static final Saturation SIMULATION = new Saturation(Kernels::best, new RandomStreams());

  private static SaturationResult run(SaturationParameters parameters) {
    return SIMULATION.run(parameters, RunContext.unattended());
  }

  private static SaturationParameters chain(
      Activation activation, double z, double weight, Chain chain, int layers) {
    return new SaturationParameters(activation, z, weight, chain, layers, 1, 1, 1);
  }

  private static SaturationParameters network(Activation activation, double gain, int layer) {
    return new SaturationParameters(activation, 0, 1, Chain.SAME, 1, gain, layer, 1);
  }

  @ParameterizedTest
  @CsvSource({"10, 9.5367431640625e-7", "20, 9.094947017729282e-13", "50, 7.888609052210118e-31"})
  void ten_sigmoids_at_their_best_point_leave_a_quarter_to_the_power_of_ten(
      int layers, double remaining) {
    SaturationResult result = run(chain(Activation.SIGMOID, 0, 1, Chain.SAME, layers));
    assertThat(Math.exp(result.lnRemaining())).isCloseTo(remaining, within(1e-12 * remaining));
    assertThat(result.links()).hasSize(layers);
  }

  @Test
  void a_weight_of_four_makes_up_for_the_slope_of_the_sigmoid_at_zero() {
    SaturationResult result = run(chain(Activation.SIGMOID, 0, 4, Chain.SAME, 30));
    assertThat(result.lnRemaining()).isCloseTo(0, within(1e-12));
    assertThat(result.regime()).isEqualTo(Regime.HEALTHY);
  }

  @Test
  void a_large_weight_saturates_the_units_that_it_feeds() {
    double same = run(chain(Activation.SIGMOID, 0, 20, Chain.SAME, 10)).lnRemaining();
    double fed = run(chain(Activation.SIGMOID, 0, 20, Chain.FED, 10)).lnRemaining();
    assertThat(same).isGreaterThan(Math.log(1e6));
    assertThat(fed).isLessThan(Math.log(1e-20));
  }

  @Test
  void a_rectifier_left_of_zero_lets_exactly_nothing_through() {
    SaturationResult result = run(chain(Activation.RELU, -1, 1, Chain.SAME, 5));
    assertThat(result.lnRemaining()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(result.regime()).isEqualTo(Regime.VANISHING);
    assertThat(SaturationView.of(result).verdictKey()).endsWith("zero");
    assertThat(SaturationView.of(result).remaining()).containsOnlyNulls();
  }

  @ParameterizedTest
  @EnumSource(Activation.class)
  void a_fed_chain_has_the_derivative_of_its_units_put_into_one_another(Activation activation) {
    double weight = 1.3;
    double z = 0.7;
    SaturationResult result = run(chain(activation, z, weight, Chain.FED, 6));
    double step = 1e-6;
    double difference =
        (composed(activation, weight, z + step, 6) - composed(activation, weight, z - step, 6))
            / (2 * step);
    assertThat(Math.exp(result.lnRemaining()))
        .isCloseTo(Math.abs(difference), within(1e-7 * Math.max(1, Math.abs(difference))));
  }

  /** w·φ(w·φ(… w·φ(z))), n times. */
  private static double composed(Activation activation, double weight, double z, int layers) {
    double signal = z;
    for (int k = 0; k < layers; k++) {
      signal = weight * activation.value(signal);
    }
    return signal;
  }

  @Test
  void the_first_layer_of_a_network_of_standard_normal_inputs_has_variance_of_its_gain_squared() {
    SaturationResult result = run(network(Activation.TANH, 2, 1));
    assertThat(result.predictedDeviation()).isEqualTo(2);
    assertThat(result.measured().deviation()).isCloseTo(2, within(0.05));
  }

  @ParameterizedTest
  @CsvSource({
    "SIGMOID, 1, 10",
    "SIGMOID, 1, 1",
    "SIGMOID, 10, 10",
    "TANH, 1, 10",
    "TANH, 1.5, 20",
    "RELU, 1.4142135623730951, 3",
  })
  void measured_squared_slopes_agree_with_theory(Activation activation, double gain, int layer) {
    SaturationResult result = run(network(activation, gain, layer));
    Preactivations measured = result.measured();
    assertThat(measured.meanSquaredSlope())
        .isCloseTo(
            result.predictedMeanSquaredSlope(),
            within(5 * measured.meanSquaredSlopeError() + 0.01 * measured.meanSquaredSlope()));
  }

  @Test
  void the_bins_count_every_preactivation_once_and_follow_the_normal_law() {
    SaturationResult result = run(network(Activation.SIGMOID, 8, 5));
    Preactivations measured = result.measured();
    double inside = measured.bins().stream().mapToDouble(Double::doubleValue).sum();
    assertThat(inside + measured.below() + measured.above()).isCloseTo(1, within(1e-12));
    assertThat(measured.below()).isPositive();
    for (int bin = 0; bin < Preactivations.BINS; bin++) {
      assertThat(measured.bins().get(bin)).isCloseTo(result.predictedBins().get(bin), within(0.01));
    }
  }

  @Test
  void large_weights_saturate_a_network_of_sigmoids_and_small_ones_do_not() {
    assertThat(run(network(Activation.SIGMOID, 1, 10)).measured().smallSlopes()).isZero();
    assertThat(run(network(Activation.SIGMOID, 16, 10)).measured().smallSlopes())
        .isGreaterThan(0.7);
  }

  @Test
  void half_of_the_rectifiers_are_off() {
    assertThat(run(network(Activation.RELU, Math.sqrt(2), 1)).measured().smallSlopes())
        .isCloseTo(0.5, within(0.02));
  }

  @Test
  void sigmoids_of_gain_sixteen_explode_by_theory() {
    SaturationParameters parameters =
        new SaturationParameters(Activation.SIGMOID, 0, 1, Chain.SAME, 30, 16, 30, 1);
    SaturationView view = SaturationView.of(run(parameters));
    assertThat(view.predictedNetworkFactor()).isCloseTo(1.246, within(1e-3));
    assertThat(view.networkFactor()).isGreaterThan(1.15);
    assertThat(Regime.of(run(parameters).lnPredictedRemaining().getFirst()))
        .isEqualTo(Regime.EXPLODING);
  }

  @Test
  void where_theory_does_not_hold_none_is_shown() {
    SaturationResult result = run(network(Activation.GELU, Math.sqrt(2), 10));
    assertThat(result.lnPredictedRemaining()).isEmpty();
    assertThat(SaturationView.of(result).predictedNetworkFactor()).isNaN();
  }

  @Test
  void equal_parameters_give_an_equal_result_and_another_seed_other_networks() {
    SaturationParameters one = network(Activation.TANH, 1.5, 4);
    SaturationParameters two =
        new SaturationParameters(Activation.TANH, 0, 1, Chain.SAME, 1, 1.5, 4, 2);
    assertThat(run(one)).isEqualTo(run(one));
    assertThat(run(two).measured()).isNotEqualTo(run(one).measured());
  }

  @Test
  void the_layer_that_is_looked_at_changes_no_other_draw() {
    SaturationParameters shallow = chain(Activation.TANH, 0, 1, Chain.SAME, 2);
    SaturationParameters deep = chain(Activation.TANH, 0, 1, Chain.SAME, 60);
    assertThat(run(deep).measured()).isEqualTo(run(shallow).measured());
  }

  @Test
  void a_run_that_nobody_waits_for_stops() {
    RunContext<SaturationResult> cancelled =
        new RunContext<>() {
          @Override
          public void checkCancelled() {
            throw new CancelledException();
          }

          @Override
          public void publish(SaturationResult partial) {}
        };
    assertThatThrownBy(() -> SIMULATION.run(SaturationParameters.DEFAULT, cancelled))
        .isInstanceOf(CancelledException.class);
  }

  @Test
  void the_largest_slopes_are_those_of_the_books() {
    assertThat(Preactivations.largestSlope(Activation.SIGMOID)).isEqualTo(0.25);
    assertThat(Preactivations.largestSlope(Activation.TANH)).isEqualTo(1);
    assertThat(Preactivations.largestSlope(Activation.GELU)).isCloseTo(1.1289, within(1e-3));
    assertThat(Preactivations.largestSlope(Activation.SELU)).isCloseTo(1.7581, within(1e-3));
  }

  @ParameterizedTest
  @EnumSource(Activation.class)
  void the_drawn_activation_has_a_point_wherever_z_may_be_dragged(Activation activation) {
    SaturationView view = SaturationView.of(run(chain(activation, 0, 1, Chain.SAME, 3)));
    assertThat(view.samples())
        .hasSize(162)
        .isSortedAccordingTo((a, b) -> Double.compare(a.z(), b.z()));
    assertThat(view.samples().getFirst().z()).isEqualTo(-SaturationParameters.REACH);
    assertThat(view.samples())
        .allSatisfy(sample -> assertThat(sample.slope()).isEqualTo(activation.slope(sample.z())));
  }
}
