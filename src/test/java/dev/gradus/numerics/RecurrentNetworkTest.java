package dev.gradus.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrentNetworkTest {

  private final RandomGenerator random = new SplittableRandom(8);

  private DMatrixRMaj normals(int width) {
    DMatrixRMaj matrix = new DMatrixRMaj(width, width);
    Arrays.setAll(matrix.data, i -> random.nextGaussian());
    return matrix;
  }

  private static RecurrentNetwork network(
      CellKind kind, Activation activation, int width, int steps) {
    return new RecurrentNetwork(
        new RecurrentShape(kind, activation, width, width, steps, 1), Kernels.best());
  }

  private RecurrentNetwork plain(Activation activation, DMatrixRMaj weights, int steps) {
    RecurrentNetwork network = network(CellKind.RNN, activation, weights.numRows, steps);
    network.stateWeights().setTo(weights);
    CommonOps_DDRM.setIdentity(network.inputWeights());
    Arrays.setAll(network.input().data, i -> random.nextGaussian());
    return network;
  }

  private static JacobianTrace trace(RecurrentNetwork network, int lags) {
    network.forward(() -> {});
    return new StateJacobian(network).trace(lags, () -> {});
  }

  @ParameterizedTest
  @CsvSource({"0.5, 64, 50", "0.9, 64, 50", "1, 64, 50", "1.1, 64, 50", "1.5, 7, 400"})
  void the_jacobian_of_a_linear_orthogonal_network_is_exactly_a_power_of_rho(
      double radius, int width, int lags) {
    DMatrixRMaj weights = normals(width);
    RecurrentMatrix.ORTHOGONAL.shape(weights, radius, () -> {});
    JacobianTrace trace = trace(plain(Activation.LINEAR, weights, lags), lags);
    for (int lag = 0; lag <= lags; lag++) {
      assertThat(trace.lnJacobian().get(lag)).isCloseTo(lag * Math.log(radius), within(1e-12));
    }
    assertThat(trace.lnDirectPath()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 16, 64})
  void a_gaussian_matrix_has_exactly_the_spectral_radius_asked_for(int width) {
    DMatrixRMaj weights = normals(width);
    RecurrentMatrix.GAUSSIAN.shape(weights, 1.3, () -> {});
    assertThat(RecurrentMatrix.spectralRadius(weights)).isCloseTo(1.3, withinPercentage(1e-9));
  }

  @Test
  void the_spectral_radius_counts_complex_eigenvalues() {
    // a turn by 60° with a stretch of 2, and a real eigenvalue of −1.5
    double[][] matrix = {{1, -Math.sqrt(3), 0}, {Math.sqrt(3), 1, 0}, {0, 0, -1.5}};
    assertThat(RecurrentMatrix.spectralRadius(new DMatrixRMaj(matrix))).isCloseTo(2, within(1e-12));
  }

  @Test
  void an_orthogonal_matrix_is_rho_times_an_orthogonal_one() {
    DMatrixRMaj weights = normals(20);
    RecurrentMatrix.ORTHOGONAL.shape(weights, 0.7, () -> {});
    CommonOps_DDRM.scale(1 / 0.7, weights);
    assertThat(MatrixFeatures_DDRM.isOrthogonal(weights, 1e-12)).isTrue();
  }

  @Test
  void lags_far_beyond_the_range_of_a_double_keep_their_norm() {
    DMatrixRMaj weights = normals(5);
    RecurrentMatrix.ORTHOGONAL.shape(weights, 1e-3, () -> {});
    assertThat(trace(plain(Activation.LINEAR, weights, 500), 500).lnJacobian().getLast())
        .isCloseTo(500 * Math.log(1e-3), withinPercentage(1e-10));
    CommonOps_DDRM.scale(1e6, weights);
    assertThat(trace(plain(Activation.LINEAR, weights, 500), 500).lnJacobian().getLast())
        .isCloseTo(500 * Math.log(1e3), withinPercentage(1e-10));
  }

  @Test
  void a_saturated_step_whose_slope_is_zero_leaves_a_jacobian_of_zero() {
    RecurrentNetwork network = plain(Activation.TANH, normals(3), 5);
    CommonOps_DDRM.fill(network.input(), 1000);
    assertThat(trace(network, 3).lnJacobian())
        .containsExactly(
            0.0, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
  }

  /** FACTS B12: without weights the gate alone decides, f^k, and half-lives follow. */
  @ParameterizedTest
  @EnumSource(names = {"LSTM", "GRU"})
  void a_gate_without_input_keeps_the_sigmoid_of_its_bias(CellKind kind) {
    for (double bias : new double[] {0, 1, 2}) {
      RecurrentNetwork network = network(kind, Activation.TANH, 4, 60);
      int block = kind.keepingBlock() * 4;
      Arrays.fill(network.bias(), block, block + 4, bias);
      JacobianTrace trace = trace(network, 50);
      double expected = 50 * Math.log(Activation.SIGMOID.value(bias));
      assertThat(trace.lnDirectPath().get(50)).isCloseTo(expected, within(1e-12));
      if (kind == CellKind.GRU) {
        assertThat(trace.lnJacobian().get(50)).isCloseTo(expected, within(1e-12));
      }
    }
  }

  /** By hand for one unit, one step, from weights of one. */
  @Test
  void an_lstm_step_is_that_of_the_textbook() {
    RecurrentNetwork network = network(CellKind.LSTM, Activation.TANH, 1, 1);
    Arrays.fill(network.inputWeights().data, 1);
    network.input().set(0, 0.5);
    double gate = 1 / (1 + Math.exp(-0.5));
    double cell = gate * Math.tanh(0.5);
    assertThat(network.forward(() -> {}).get(0)).isCloseTo(gate * Math.tanh(cell), within(1e-15));
  }

  @Test
  void a_gru_step_is_that_of_pytorch() {
    RecurrentNetwork network = network(CellKind.GRU, Activation.TANH, 1, 2);
    Arrays.fill(network.inputWeights().data, 1);
    Arrays.fill(network.stateWeights().data, 2);
    network.input().setTo(new DMatrixRMaj(new double[][] {{0.5}, {-0.3}}));
    double first = (1 - sigmoid(0.5)) * Math.tanh(0.5);
    double gate = sigmoid(-0.3 + 2 * first);
    double candidate = Math.tanh(-0.3 + gate * 2 * first);
    assertThat(network.forward(() -> {}).get(0))
        .isCloseTo((1 - gate) * candidate + gate * first, within(1e-15));
  }

  private static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  @Test
  void the_jacobian_is_of_one_sequence() {
    RecurrentNetwork network =
        new RecurrentNetwork(
            new RecurrentShape(CellKind.GRU, Activation.TANH, 2, 2, 3, 2), Kernels.best());
    assertThatThrownBy(() -> new StateJacobian(network))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one sequence");
  }

  @Test
  void a_plain_network_has_no_gate() {
    assertThatThrownBy(CellKind.RNN::keepingBlock).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void without_input_the_predicted_factor_is_rho() {
    assertThat(RecurrentMeanField.lnFactor(Activation.TANH, 1.5, 0))
        .isCloseTo(Math.log(1.5), within(1e-9));
    assertThat(RecurrentMeanField.lnFactor(Activation.LINEAR, 1.5, 3)).isEqualTo(Math.log(1.5));
  }

  @ParameterizedTest
  @CsvSource({"0.001, 0.001", "1, 1e-3", "1000, 1000", "3, 1e-3", "1e-3, 1000"})
  void the_prediction_exists_for_every_scale(double radius, double inputScale) {
    assertThat(RecurrentMeanField.lnFactor(Activation.TANH, radius, inputScale))
        .isFinite()
        .isLessThanOrEqualTo(Math.log(radius) + 1e-12);
  }

  @Test
  void an_unbounded_activation_has_no_prediction() {
    assertThatThrownBy(() -> RecurrentMeanField.lnFactor(Activation.RELU, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
