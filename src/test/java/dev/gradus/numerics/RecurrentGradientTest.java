package dev.gradus.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Backpropagation through time against fourth-order central differences of the loss. */
class RecurrentGradientTest {

  private static final int INPUTS = 3;
  private static final int WIDTH = 4;
  private static final int STEPS = 7;
  private static final int BATCH = 2;

  private final RandomGenerator random = new SplittableRandom(5);

  static Stream<Arguments> cells() {
    return Stream.of(
        Arguments.of(CellKind.RNN, Activation.TANH),
        Arguments.of(CellKind.RNN, Activation.LINEAR),
        Arguments.of(CellKind.RNN, Activation.SIGMOID),
        Arguments.of(CellKind.LSTM, Activation.TANH),
        Arguments.of(CellKind.GRU, Activation.TANH));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void every_gradient_equals_the_difference_of_the_loss(CellKind kind, Activation activation) {
    RecurrentNetwork network = drawn(kind, activation, BATCH);
    LinearHead head = new LinearHead(WIDTH, BATCH);
    fill(head.weights());
    fill(head.targets());
    DMatrixRMaj outputGradient = new DMatrixRMaj(BATCH, WIDTH);
    head.loss(network.forward(() -> {}));
    head.backward(network.state(STEPS), outputGradient);
    network.backward(outputGradient, () -> {});
    compare(network, head, network.inputWeights().data, network.inputWeightGradient().data);
    compare(network, head, network.stateWeights().data, network.stateWeightGradient().data);
    compare(network, head, network.bias(), network.biasGradient());
    compare(network, head, network.input().data, network.inputGradient().data);
    compare(network, head, head.weights(), head.weightGradient());
  }

  private static void compare(
      RecurrentNetwork network, LinearHead head, double[] numbers, double[] gradient) {
    double scale = Arrays.stream(gradient).map(Math::abs).max().orElseThrow();
    assertThat(scale).isPositive();
    double[] found = gradient.clone();
    for (int place = 0; place < numbers.length; place++) {
      double h = 2e-3;
      double near =
          loss(network, head, numbers, place, h) - loss(network, head, numbers, place, -h);
      double far =
          loss(network, head, numbers, place, 2 * h) - loss(network, head, numbers, place, -2 * h);
      assertThat(found[place]).isCloseTo((8 * near - far) / (12 * h), within(1e-6 * scale));
    }
  }

  private static double loss(
      RecurrentNetwork network, LinearHead head, double[] numbers, int place, double change) {
    double before = numbers[place];
    numbers[place] = before + change;
    double loss = head.loss(network.forward(() -> {}));
    numbers[place] = before;
    return loss;
  }

  private RecurrentNetwork drawn(CellKind kind, Activation activation, int batch) {
    RecurrentNetwork network =
        new RecurrentNetwork(
            new RecurrentShape(kind, activation, INPUTS, WIDTH, STEPS, batch), Kernels.best());
    fill(network.input().data);
    fill(network.inputWeights().data);
    fill(network.stateWeights().data);
    fill(network.bias());
    return network;
  }

  private void fill(double[] numbers) {
    Arrays.setAll(numbers, i -> 0.7 * random.nextGaussian());
  }

  /** The gradient of ⟨v, h_T⟩ at h_{T−k} is vᵀ ∂h_T/∂h_{T−k}; averaged over unit vectors v. */
  @ParameterizedTest
  @MethodSource("cells")
  void the_jacobian_has_the_norm_of_the_gradients_of_all_units(
      CellKind kind, Activation activation) {
    RecurrentNetwork network = drawn(kind, activation, 1);
    network.forward(() -> {});
    JacobianTrace trace = new StateJacobian(network).trace(STEPS, () -> {});
    DMatrixRMaj unit = new DMatrixRMaj(1, WIDTH);
    double[] squares = new double[STEPS + 1];
    for (int i = 0; i < WIDTH; i++) {
      Arrays.fill(unit.data, 0);
      unit.data[i] = 1;
      network.backward(unit, () -> {});
      for (int lag = 0; lag <= STEPS; lag++) {
        squares[lag] += Math.exp(2 * network.lnStateGradient(STEPS - lag)) / WIDTH;
      }
    }
    for (int lag = 0; lag <= STEPS; lag++) {
      assertThat(trace.lnJacobian().get(lag)).isCloseTo(Math.log(squares[lag]) / 2, within(1e-12));
    }
  }
}
