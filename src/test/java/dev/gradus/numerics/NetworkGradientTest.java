package dev.gradus.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Backpropagation against fourth-order central differences of the loss, option by option. */
class NetworkGradientTest {

  private static final int DEPTH = 3;
  private static final int WIDTH = 5;
  private static final int BATCH = 6;

  /** Where a difference may straddle a kink; then it depends on its own step and is skipped. */
  private static final Set<Activation> KINKED =
      EnumSet.of(
          Activation.RELU,
          Activation.LEAKY_RELU,
          Activation.PRELU,
          Activation.ELU, // its second derivative jumps
          Activation.SELU);

  private int checked;
  private int skipped;

  @ParameterizedTest
  @EnumSource
  void gradients_of_every_option_equal_differences_of_the_loss(Activation activation) {
    for (Initialization initialization : Initialization.values()) {
      for (Normalization normalization : Normalization.values()) {
        for (BiasScheme bias : BiasScheme.values()) {
          check(options(activation, initialization, normalization, bias, false, 1));
          check(options(activation, initialization, normalization, bias, true, 1));
          check(options(activation, initialization, normalization, bias, true, 0.3));
        }
      }
    }
    assertThat(skipped).isLessThanOrEqualTo(KINKED.contains(activation) ? checked / 2 : 0);
  }

  private static NetworkOptions options(
      Activation activation,
      Initialization initialization,
      Normalization normalization,
      BiasScheme bias,
      boolean residual,
      double branchScale) {
    return new NetworkOptions(
        activation,
        initialization,
        1.2,
        bias,
        DEPTH,
        WIDTH,
        BATCH,
        normalization,
        residual,
        branchScale);
  }

  private void check(NetworkOptions options) {
    Network network = new Network(options, Kernels.best());
    network.draw(new RandomStreams(), 3, 1, () -> {});
    network.backpropagate(() -> {});
    double step = 0.005 * Math.sqrt(options.weightVarianceTimesWidth() / WIDTH);
    for (int layer = 1; layer <= DEPTH; layer++) {
      double[] gradient = network.weightGradient(layer).data.clone();
      for (int place = layer; place < WIDTH * WIDTH; place += 6) {
        compare(options, network, network.weights(layer).data, place, gradient, step);
      }
    }
    if (options.bias() != BiasScheme.ZERO && options.normalization() != Normalization.BATCH) {
      compare(options, network, network.bias(1), 2, network.biasGradient(1).clone(), step);
    }
    // the loss is a parabola in the head: any step is exact, and a large one is least rounded
    compare(options, network, network.head(), 3, network.headGradient().clone(), 10);
  }

  private void compare(
      NetworkOptions options,
      Network network,
      double[] numbers,
      int place,
      double[] gradient,
      double step) {
    double before = numbers[place];
    DoubleUnaryOperator loss =
        change -> {
          numbers[place] = before + change;
          return network.forward(() -> {});
        };
    double coarse = difference(loss, step);
    double fine = difference(loss, step / 2);
    numbers[place] = before;
    double scale = Arrays.stream(gradient).map(Math::abs).max().orElseThrow();
    checked++;
    if (KINKED.contains(options.activation()) && Math.abs(coarse - fine) > 1e-7 * scale) {
      skipped++;
      return;
    }
    assertThat(gradient[place]).as("%s", options).isCloseTo(fine, within(1e-6 * scale));
  }

  private static double difference(DoubleUnaryOperator f, double h) {
    double near = f.applyAsDouble(h) - f.applyAsDouble(-h);
    double far = f.applyAsDouble(2 * h) - f.applyAsDouble(-2 * h);
    return (8 * near - far) / (12 * h);
  }
}
