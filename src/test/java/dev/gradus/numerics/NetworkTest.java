package dev.gradus.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkTest {

  private final RandomStreams streams = new RandomStreams();

  private static NetworkOptions plain(
      Activation activation, Initialization initialization, double gain, int depth, int width) {
    return new NetworkOptions(
        activation,
        initialization,
        gain,
        BiasScheme.ZERO,
        depth,
        width,
        16,
        Normalization.NONE,
        false,
        1);
  }

  private static NetworkOptions with(NetworkOptions it, Normalization normalization) {
    return new NetworkOptions(
        it.activation(),
        it.initialization(),
        it.gain(),
        it.bias(),
        it.depth(),
        it.width(),
        it.batch(),
        normalization,
        it.residual(),
        it.branchScale());
  }

  private Network drawn(NetworkOptions options, long seed, int replicate) {
    Network network = new Network(options, Kernels.best());
    network.draw(streams, seed, replicate, () -> {});
    return network;
  }

  /** FACTS B15: positive homogeneity makes ⟨W_l, ∂L/∂W_l⟩ the same number in every layer. */
  @Test
  void weights_and_their_gradients_have_the_same_product_in_every_relu_layer() {
    Network network = drawn(plain(Activation.RELU, Initialization.GLOROT_NORMAL, 1, 12, 32), 1, 0);
    network.backpropagate(() -> {});
    double[] products =
        IntStream.rangeClosed(1, 12)
            .mapToDouble(l ->
                CommonOps_DDRM.dot(
                    asVector(network.weights(l)), asVector(network.weightGradient(l))))
            .toArray();
    for (double product : products) {
      assertThat(product).isCloseTo(products[0], withinPercentage(1e-10));
    }
  }

  private static DMatrixRMaj asVector(DMatrixRMaj matrix) {
    return DMatrixRMaj.wrap(matrix.data.length, 1, matrix.data);
  }

  /** FACTS B6: larger weights get smaller gradients, and nothing else changes. */
  @ParameterizedTest
  @EnumSource(names = {"BATCH", "LAYER"})
  void normalization_makes_a_layer_blind_to_the_scale_of_its_weights(Normalization normalization) {
    NetworkOptions options =
        with(plain(Activation.TANH, Initialization.HE_NORMAL, 300, 4, 16), normalization);
    Network network = drawn(options, 1, 0);
    double loss = network.forward(() -> {});
    BackpropTrace trace = network.backpropagate(() -> {});
    CommonOps_DDRM.scale(10, network.weights(2));
    assertThat(network.forward(() -> {})).isCloseTo(loss, withinPercentage(1e-6));
    BackpropTrace scaled = network.backpropagate(() -> {});
    assertThat(scaled.lnWeightGradient().get(1) - trace.lnWeightGradient().get(1))
        .isCloseTo(-Math.log(10), within(1e-8));
    assertThat(scaled.lnWeightGradient().get(0))
        .isCloseTo(trace.lnWeightGradient().get(0), within(1e-8));
  }

  @Test
  void orthogonal_weights_are_orthogonal_up_to_the_gain() {
    Network network = drawn(plain(Activation.LINEAR, Initialization.ORTHOGONAL, 3, 2, 20), 1, 0);
    DMatrixRMaj product = new DMatrixRMaj(20, 20);
    CommonOps_DDRM.multTransB(network.weights(1), network.weights(1), product);
    DMatrixRMaj expected = CommonOps_DDRM.identity(20);
    CommonOps_DDRM.scale(9, expected);
    assertThat(MatrixFeatures_DDRM.isIdentical(product, expected, 1e-12)).isTrue();
  }

  @Test
  void linear_orthogonal_layers_keep_the_signal_exactly() {
    BackpropTrace trace =
        drawn(plain(Activation.LINEAR, Initialization.ORTHOGONAL, 1, 30, 64), 1, 0)
            .backpropagate(() -> {});
    List<Double> ln = trace.lnPreactivationGradient();
    assertThat(ln).allSatisfy(value -> assertThat(value).isCloseTo(ln.getLast(), within(1e-12)));
  }

  @ParameterizedTest
  @EnumSource
  void weights_have_the_variance_of_their_initialization(Initialization initialization) {
    NetworkOptions options = plain(Activation.TANH, initialization, 2, 2, 200);
    double[] weights = drawn(options, 1, 0).weights(1).data;
    double variance = Arrays.stream(weights).map(w -> w * w).average().orElseThrow();
    assertThat(variance * 200).isCloseTo(options.weightVarianceTimesWidth(), withinPercentage(4));
  }

  @Test
  void another_depth_or_remedy_keeps_all_other_draws() {
    NetworkOptions options = plain(Activation.RELU, Initialization.HE_NORMAL, 1, 5, 8);
    Network network = drawn(options, 7, 2);
    Network deeper = drawn(plain(Activation.RELU, Initialization.HE_NORMAL, 1, 9, 8), 7, 2);
    Network treated = drawn(with(options, Normalization.BATCH), 7, 2);
    Network smaller = drawn(plain(Activation.TANH, Initialization.GLOROT_NORMAL, 1, 5, 8), 7, 2);
    for (int l = 1; l <= 5; l++) {
      assertThat(deeper.weights(l).data).containsExactly(network.weights(l).data);
      assertThat(treated.weights(l).data).containsExactly(network.weights(l).data);
      assertThat(network.weights(l).get(3, 4) / smaller.weights(l).get(3, 4))
          .isCloseTo(Math.sqrt(2), within(1e-12));
    }
  }

  @Test
  void another_seed_shares_no_network_with_this_one() {
    NetworkOptions options = plain(Activation.TANH, Initialization.GLOROT_NORMAL, 1, 3, 8);
    double[] first = drawn(options, 1, 1).weights(1).data;
    assertThat(drawn(options, 2, 0).weights(1).data).isNotEqualTo(first);
    assertThat(drawn(options, 1, 2).weights(1).data).isNotEqualTo(first);
    assertThat(drawn(options, 1, 1).weights(2).data).isNotEqualTo(first);
    assertThat(drawn(options, 1, 1).weights(1).data).containsExactly(first);
  }

  @Test
  void a_longer_array_begins_with_the_same_draws() {
    double[] draws = new double[100];
    double[] more = new double[150];
    streams.fillNormals(draws, 2, 1, 2, 3, RandomStreams.Role.WEIGHT);
    new RandomStreams().fillNormals(more, 2, 1, 2, 3, RandomStreams.Role.WEIGHT);
    assertThat(more).startsWith(draws);
  }

  @Test
  void norms_whose_squares_underflow_are_still_told() {
    BackpropTrace trace =
        drawn(plain(Activation.LINEAR, Initialization.GAUSSIAN_0_01, 1, 130, 16), 1, 0)
            .backpropagate(() -> {});
    double first = trace.lnPreactivationGradient().getFirst();
    assertThat(first).isFinite().isLessThan(Math.log(1e-170));
  }

  @Test
  void an_overflow_is_not_a_number_and_a_dead_network_is_minus_infinity() {
    assertThat(BackpropTrace.lnNorm(Kernels.best(), new double[] {1, Double.POSITIVE_INFINITY}, 2))
        .isNaN();
    assertThat(BackpropTrace.lnNorm(Kernels.best(), new double[] {1, Double.NaN}, 2)).isNaN();
    assertThat(BackpropTrace.lnNorm(Kernels.best(), new double[3], 3))
        .isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(BackpropTrace.lnNorm(Kernels.best(), new double[] {3e-200, 4e-200}, 2))
        .isCloseTo(Math.log(5e-200), within(1e-12));
    assertThat(BackpropTrace.lnNorm(Kernels.best(), new double[] {3e200, 4e200}, 2))
        .isCloseTo(Math.log(5e200), within(1e-12));
    assertThat(BackpropTrace.lnNorm(Kernels.best(), new double[] {3, 4}, 2))
        .isCloseTo(Math.log(5), within(1e-15));
  }

  @Test
  void a_pass_can_be_given_up_between_layers() {
    Network network = drawn(plain(Activation.TANH, Initialization.GLOROT_NORMAL, 1, 6, 8), 1, 0);
    int[] calls = {0};
    assertThatThrownBy(() ->
            network.backpropagate(() -> {
              if (++calls[0] == 4) {
                throw new IllegalStateException("enough");
              }
            }))
        .hasMessage("enough");
    assertThat(calls[0]).isEqualTo(4);
  }

  @Test
  void the_verdict_turns_at_a_hundredth_and_a_hundredfold() {
    assertThat(Regime.of(Math.log(1e-2))).isEqualTo(Regime.VANISHING);
    assertThat(Regime.of(Math.log(1.01e-2))).isEqualTo(Regime.HEALTHY);
    assertThat(Regime.of(Math.log(99))).isEqualTo(Regime.HEALTHY);
    assertThat(Regime.of(Math.log(100))).isEqualTo(Regime.EXPLODING);
    assertThat(Regime.of(Double.NEGATIVE_INFINITY)).isEqualTo(Regime.VANISHING);
    assertThat(Regime.of(Double.NaN)).isEqualTo(Regime.EXPLODING);
  }
}
