package dev.gradus.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.numerics.kernels.PlainKernels;
import dev.gradus.numerics.kernels.VectorKernels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One pass on either kernel. */
class NetworkOnKernelsTest {

  private static NetworkOptions options(
      Activation activation, Normalization normalization, boolean residual, int width) {
    return new NetworkOptions(
        activation,
        Initialization.GLOROT_UNIFORM,
        1.1,
        BiasScheme.UNIFORM_FAN_IN,
        12,
        width,
        21,
        normalization,
        residual,
        0.7);
  }

  private static Network drawn(NetworkOptions options, Kernels kernels) {
    Network network = new Network(options, kernels);
    network.draw(new RandomStreams(), 5, 0, () -> {});
    return network;
  }

  @ParameterizedTest
  @EnumSource
  void both_kernels_agree_on_a_pass_to_ten_digits(Activation activation) {
    for (Normalization normalization : Normalization.values()) {
      for (boolean residual : new boolean[] {false, true}) {
        NetworkOptions options = options(activation, normalization, residual, 27);
        Network plain = drawn(options, new PlainKernels());
        Network vector = drawn(options, new VectorKernels());
        double loss = plain.pass(() -> {});
        assertThat(vector.pass(() -> {})).isCloseTo(loss, within(1e-10 * loss));
        BackpropTrace expected = plain.backpropagate(() -> {});
        BackpropTrace trace = vector.backpropagate(() -> {});
        for (int l = 0; l < options.depth(); l++) {
          assertThat(trace.lnPreactivationGradient().get(l))
              .as("%s", options)
              .isCloseTo(expected.lnPreactivationGradient().get(l), within(1e-10));
          assertThat(trace.lnWeightGradient().get(l))
              .as("%s", options)
              .isCloseTo(expected.lnWeightGradient().get(l), within(1e-10));
        }
      }
    }
  }
}
