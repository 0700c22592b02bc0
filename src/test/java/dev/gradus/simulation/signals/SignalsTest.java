package dev.gradus.simulation.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.Initialization;
import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.Network;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.numerics.Regime;
import dev.gradus.simulation.CancelledException;
import dev.gradus.simulation.RunContext;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignalsTest {

  private final Signals simulation = new Signals(Kernels::best, new RandomStreams());

  private SignalsResult run(Map<String, String> changes) {
    SignalsDraft draft = SignalsParameters.DEFAULT.edit();
    changes.forEach(draft::set);
    assertThat(draft.problems()).isEmpty();
    return simulation.run(draft.build(), RunContext.unattended());
  }

  private static LayerSignals layer(NetworkSignals network, int l) {
    return network.layers().get(l - 1);
  }

  @Test
  void equal_parameters_give_an_equal_result_and_another_seed_another() {
    assertThat(run(Map.of("depth", "4"))).isEqualTo(run(Map.of("depth", "4")));
    assertThat(run(Map.of("depth", "4", "seed", "2")).before())
        .isNotEqualTo(run(Map.of("depth", "4")).before());
  }

  @Test
  void the_remedy_leaves_the_network_before_it_as_it_was() {
    assertThat(run(Map.of("remedy", "glorot")).before().trace())
        .isEqualTo(run(Map.of("remedy", "batch-norm")).before().trace());
  }

  @ParameterizedTest
  @EnumSource(Remedy.class)
  void every_number_is_in_a_bin_or_told_apart(Remedy remedy) {
    SignalsResult result =
        run(Map.of("remedy", remedy.id(), "activation", "sigmoid", "depth", "6", "width", "16"));
    for (NetworkSignals network : new NetworkSignals[] {result.before(), result.after()}) {
      assertThat(network.layers())
          .hasSize(6)
          .allSatisfy(layer -> {
            assertThat(layer.activations().total()).isEqualTo(SignalsParameters.BATCH * 16);
            assertThat(layer.activations().beyond()).isZero();
            assertThat(layer.gradients().total()).isEqualTo(SignalsParameters.BATCH * 16);
            assertThat(layer.weightGradients().total()).isEqualTo(16 * 16);
          });
    }
  }

  @Test
  void all_layers_of_both_networks_share_their_axes() {
    SignalsResult result = run(Map.of("remedy", "relu-he"));
    Histogram one = layer(result.before(), 1).gradients();
    Histogram other = layer(result.after(), 10).gradients();
    assertThat(other.low()).isEqualTo(one.low());
    assertThat(other.high()).isEqualTo(one.high());
    assertThat(other.counts()).hasSameSizeAs(one.counts());
  }

  @Test
  void bounded_activations_are_shown_between_their_bounds() {
    Histogram tanh = layer(run(Map.of()).before(), 1).activations();
    assertThat(tanh.low()).isEqualTo(-1);
    assertThat(tanh.high()).isEqualTo(1);
    Map<String, String> sigmoid = Map.of("activation", "sigmoid", "remedy", "batch-norm");
    assertThat(layer(run(sigmoid).after(), 1).activations().low()).isZero();
  }

  /** Glorot and Bengio's figures 6 and 7: what shrinks to where without the normalized scale. */
  @Test
  void small_weights_shrink_activations_upwards_and_gradients_downwards_but_not_those_of_weights() {
    NetworkSignals before = run(Map.of()).before();
    assertThat(spread(layer(before, 10).activations()))
        .isLessThan(spread(layer(before, 1).activations()));
    assertThat(before.factor(Gradient.PREACTIVATION)).isCloseTo(0.577, within(0.03));
    assertThat(before.factor(Gradient.WEIGHT)).isCloseTo(1, within(0.08));
    assertThat(before.regime(Gradient.PREACTIVATION)).isEqualTo(Regime.VANISHING);
    assertThat(before.regime(Gradient.WEIGHT)).isEqualTo(Regime.HEALTHY);
  }

  /** How many bins hold something. */
  private static long spread(Histogram histogram) {
    return histogram.counts().stream().filter(count -> count > 0).count();
  }

  /**
   * P(|u| &gt; threshold) for u ~ N(0, variance) in a first layer, whose inputs are standard
   * normal; σ′ falls below a tenth of 1/4 at |u| = 3.6369, tanh′ below a tenth at 1.8184.
   */
  @ParameterizedTest
  @CsvSource({"tanh, he-uniform, 2, 0.19850", "sigmoid, he-uniform, 2, 0.01013"})
  void the_saturated_share_of_a_first_layer_is_that_of_a_normal_variable(
      String activation, String initialization, double variance, double share) {
    NetworkSignals before =
        run(Map.of("activation", activation, "initialization", initialization, "width", "128"))
            .before();
    assertThat(Initialization.HE_UNIFORM.weightVarianceTimesWidth(128)).isEqualTo(variance);
    double error = 4 * Math.sqrt(share / (128 * 128)) + 0.05 * share;
    assertThat(layer(before, 1).saturated()).isCloseTo(share, within(error));
    assertThat(layer(before, 1).inactive()).isZero();
  }

  @Test
  void half_of_the_relus_of_a_first_layer_are_off_and_none_is_saturated() {
    NetworkSignals relu = run(Map.of("remedy", "relu-he", "depth", "30")).after();
    LayerSignals first = layer(relu, 1);
    assertThat(first.inactive()).isCloseTo(0.5, within(0.03));
    assertThat(first.activations().zeros())
        .isEqualTo((int) Math.round(first.inactive() * first.activations().total()));
    assertThat(first.dead()).isZero();
    assertThat(relu.layers()).allSatisfy(layer -> assertThat(layer.saturated()).isZero());
    assertThat(layer(relu, 30).dead()).isBetween(0.1, 0.7);
  }

  @Test
  void batch_normalization_keeps_the_sigmoid_out_of_saturation() {
    Map<String, String> large =
        Map.of("activation", "sigmoid", "initialization", "he-uniform", "remedy", "batch-norm");
    SignalsResult result = run(large);
    assertThat(layer(result.before(), 1).saturated()).isGreaterThan(0.005);
    // P(|Z| > 3.6369)
    assertThat(layer(result.after(), 5).saturated()).isLessThan(0.003);
    assertThat(result.after().regime(Gradient.PREACTIVATION)).isEqualTo(Regime.HEALTHY);
  }

  @Test
  void a_pass_shows_each_layer_with_the_norms_of_its_trace() {
    Network network = new Network(SignalsParameters.DEFAULT.before(), Kernels.best());
    network.draw(new RandomStreams(), 1, 0, () -> {});
    double[] ln = new double[10];
    var trace =
        network.backpropagate(
            () -> {},
            pass -> {
              double squares = 0;
              for (double it : pass.preactivationGradient()) {
                squares += it * it;
              }
              ln[pass.layer() - 1] = Math.log(squares) / 2;
              double z = pass.output()[3];
              assertThat(pass.slopes()[3]).isCloseTo(1 - z * z, within(1e-12));
            });
    for (int l = 1; l <= 10; l++) {
      assertThat(ln[l - 1]).isCloseTo(trace.lnPreactivationGradient().get(l - 1), within(1e-9));
    }
  }

  @Test
  void a_cancelled_run_stops_within_its_layers() {
    int[] checks = {0};
    RunContext<SignalsResult> context =
        new RunContext<>() {
          @Override
          public void checkCancelled() {
            if (++checks[0] == 12) {
              throw new CancelledException();
            }
          }

          @Override
          public void publish(SignalsResult partial) {}
        };
    assertThatThrownBy(() -> simulation.run(SignalsParameters.DEFAULT, context))
        .isInstanceOf(CancelledException.class);
  }

  @Test
  void a_number_on_an_edge_counts_for_the_upper_bin_and_the_last_edge_for_the_last() {
    Histogram histogram =
        Histogram.ofValues(new double[] {-1, -0.5, 0, 0.5, 0.99, 1, 1.01, Double.NaN}, -1, 1, 4);
    assertThat(histogram.counts()).containsExactly(1, 1, 0, 3);
    assertThat(histogram.zeros()).isEqualTo(1);
    assertThat(histogram.beyond()).isEqualTo(2);
    assertThat(histogram.heights()).containsExactly(1 / 3.0, 1 / 3.0, 0.0, 1.0);
  }

  @Test
  void magnitudes_are_binned_by_their_decimal_logarithm() {
    Histogram histogram = Histogram.ofMagnitudes(new double[] {-1e-3, 2e-3, 0, 0.5}, -4, 0, 4);
    assertThat(histogram.counts()).containsExactly(0, 2, 0, 1);
    assertThat(histogram.zeros()).isEqualTo(1);
  }

  @Test
  void a_remedy_changes_what_it_is_called_for_and_nothing_else() {
    assertThat(SignalsParameters.DEFAULT.after().initialization())
        .isEqualTo(Initialization.GLOROT_UNIFORM);
    assertThat(SignalsParameters.DEFAULT.after().activation()).isEqualTo(Activation.TANH);
    var relu = Remedy.RELU.applyTo(SignalsParameters.DEFAULT.before());
    assertThat(relu.activation()).isEqualTo(Activation.RELU);
    assertThat(relu.initialization()).isEqualTo(Initialization.UNIFORM_FAN_IN);
    assertThat(Remedy.RESIDUAL.applyTo(SignalsParameters.DEFAULT.before()).residual()).isTrue();
  }
}
