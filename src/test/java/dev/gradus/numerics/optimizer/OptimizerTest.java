package dev.gradus.numerics.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.gradus.numerics.Allocations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptimizerTest {

  private static double[] after(Optimizer optimizer, double start, double... gradients) {
    double[] parameters = {start};
    for (double gradient : gradients) {
      optimizer.step(parameters, new double[] {gradient});
    }
    return parameters;
  }

  @Test
  void gradient_descent_goes_down_the_gradient() {
    assertThat(after(new GradientDescent(0.1), 1, 2, -4)[0]).isCloseTo(1.2, within(1e-15));
  }

  @Test
  void momentum_adds_up_what_it_has_seen() {
    // v = 1, 0.5 + 2 = 2.5, 1.25 + 3 = 4.25
    assertThat(after(new Momentum(1, 0.1, 0.5), 0, 1, 2, 3)[0])
        .isCloseTo(-0.1 * (1 + 2.5 + 4.25), within(1e-15));
  }

  @Test
  void momentum_of_a_steady_gradient_tends_to_a_step_of_one_over_one_minus_mu() {
    double[] parameters = {0};
    Momentum momentum = new Momentum(1, 0.01, 0.9);
    double before = 0;
    for (int i = 0; i < 400; i++) {
      before = parameters[0];
      momentum.step(parameters, new double[] {3});
    }
    assertThat(parameters[0] - before).isCloseTo(-0.01 * 3 / (1 - 0.9), withinPercentage(1e-6));
  }

  /** Kingma and Ba 2015, algorithm 1, by hand with β₁ = 0.5, β₂ = 0.75, η = 1, ε = 0. */
  @Test
  void adam_corrects_the_bias_of_its_averages() {
    Adam adam = new Adam(1, 1, 0.5, 0.75, 0);
    // m = 1, v = 1, m̂ = 1/0.5, v̂ = 1/0.25
    double first = -2 / Math.sqrt(4);
    assertThat(after(adam, 0, 2)[0]).isCloseTo(first, within(1e-15));
    // m = 0.5·1 + 0.5·4 = 2.5, v = 0.75·1 + 0.25·16 = 4.75, m̂ = m/0.75, v̂ = v/0.4375
    assertThat(after(adam, 0, 4)[0])
        .isCloseTo(-2.5 / 0.75 / Math.sqrt(4.75 / 0.4375), within(1e-15));
  }

  /** FACTS B17: a merely small gradient gives a step of normal size until it meets ε. */
  @ParameterizedTest
  @CsvSource({
    "1,      1",
    "1e-4,   1",
    "1e-8,   0.5",
    "1e-10,  0.01",
    "1e-200, 1e-192",
    "0,      0",
  })
  void a_step_of_adam_is_of_normal_size_until_the_gradient_meets_epsilon(
      double gradient, double shareOfLearningRate) {
    double[] gradients = new double[50];
    java.util.Arrays.fill(gradients, gradient);
    double[] parameters = after(new Adam(1, 0.001), 0, gradients);
    assertThat(parameters[0])
        .isCloseTo(-0.001 * 50 * shareOfLearningRate, within(0.011 * 0.05 * shareOfLearningRate));
  }

  @Test
  void no_step_allocates() {
    double[] parameters = new double[100];
    double[] gradient = new double[100];
    for (Optimizer optimizer :
        List.of(new GradientDescent(0.1), new Momentum(100, 0.1, 0.9), new Adam(100, 0.1))) {
      assertThat(Allocations.ofRepeated(() -> optimizer.step(parameters, gradient))).isZero();
    }
  }
}
