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

  /** Where a difference may straddle a kink; then a smaller step is tried. */
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
    assertThat(checked).isGreaterThan(10_000);
    assertThat(skipped).isLessThanOrEqualTo(KINKED.contains(activation) ? checked / 100 : 0);
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
    // normalized preactivations are as sensitive to a bias as to a weight
    double biasStep = options.normalization() == Normalization.NONE ? 0.003 : step;
    for (int layer = 1; layer <= DEPTH; layer++) {
      double[] gradient = network.weightGradient(layer).data.clone();
      for (int place = 0; place < WIDTH * WIDTH; place++) {
        compare(options, network, network.weights(layer).data, place, gradient, step);
      }
      double[] biasGradient = network.biasGradient(layer).clone();
      for (int place = 0; place < WIDTH; place++) {
        if (options.normalization() == Normalization.BATCH) {
          // batch normalization takes the bias away again
          assertThat(biasGradient[place]).isCloseTo(0, within(1e-12));
        } else {
          compare(options, network, network.bias(layer), place, biasGradient, biasStep);
        }
      }
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
    double scale = Arrays.stream(gradient).map(Math::abs).max().orElseThrow();
    boolean kinked = KINKED.contains(options.activation());
    double coarse = difference(loss, step);
    double fine = difference(loss, step / 2);
    for (double h = step / 4; kinked && h > step / 500; h /= 2) {
      if (Math.abs(fine - gradient[place]) < 1e-6 * scale) {
        break;
      }
      coarse = fine;
      fine = difference(loss, h);
    }
    numbers[place] = before;
    checked++;
    if (kinked
        && Math.abs(fine - gradient[place]) >= 1e-6 * scale
        && Math.abs(coarse - fine) > 1e-7 * scale) {
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
