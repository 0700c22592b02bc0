package dev.gradus.numerics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.numerics.kernels.PlainKernels;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a pass on the plain kernels asks of the heap, in a process that has run no others, as the
 * program does: the compiler takes both into one method where it has met both, and then keeps
 * vectors as objects.
 */
@Tag("own-process")
class PlainPassAllocationTest {

  @ParameterizedTest
  @EnumSource
  void a_pass_allocates_nothing(Normalization normalization) {
    Network network = new Network(options(normalization), new PlainKernels());
    network.draw(new RandomStreams(), 5, 0, () -> {});
    assertThat(Allocations.ofRepeated(() -> network.pass(() -> {}))).isZero();
  }

  private static NetworkOptions options(Normalization normalization) {
    return new NetworkOptions(
        Activation.TANH,
        Initialization.GLOROT_UNIFORM,
        1.1,
        BiasScheme.UNIFORM_FAN_IN,
        12,
        13,
        21,
        normalization,
        true,
        0.7);
  }
}
