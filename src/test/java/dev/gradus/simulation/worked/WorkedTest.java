package dev.gradus.simulation.worked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.BiasScheme;
import dev.gradus.numerics.Initialization;
import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.Network;
import dev.gradus.numerics.NetworkOptions;
import dev.gradus.numerics.Normalization;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.simulation.RunContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkedTest {

  private static WorkedResult run(WorkedParameters parameters) {
    return new Worked().run(parameters, RunContext.unattended());
  }

  private static WorkedParameters with(WorkedParameters from, String name, double value) {
    WorkedDraft draft = from.edit();
    draft.set(name, Double.toString(value));
    return draft.build();
  }

  @Test
  void the_numbers_are_those_of_a_calculation_by_hand() {
    WorkedDraft draft = WorkedParameters.DEFAULT.edit();
    draft.set("activation", "linear");
    WorkedResult result = run(draft.build());
    assertThat(result.layer(1).z()).isEqualTo(List.of(0.4 - 0.6 * 0.5, 0.8 + 0.2 * 0.5));
    double first = 0.5 * 0.1 + 0.9 * 0.9;
    double second = -0.7 * 0.1 + 0.3 * 0.9;
    assertThat(result.layer(2).h().getFirst()).isCloseTo(first, within(1e-15));
    double output = 0.6 * first - 0.4 * second;
    assertThat(result.layer(3).h().getFirst()).isCloseTo(output, within(1e-15));
    double other = 0.3 * first + 0.8 * second;
    assertThat(result.loss())
        .isCloseTo(((output - 1) * (output - 1) + other * other) / 2, within(1e-15));
    assertThat(result.layer(3).delta().getLast()).isCloseTo(other, within(1e-15));
    assertThat(result.layer(3).weightGradient().getLast().getFirst())
        .isCloseTo(other * first, within(1e-15));
  }

  /** Every activation at the default's numbers, where no unit stands on a kink. */
  @ParameterizedTest
  @EnumSource(Activation.class)
  void every_gradient_is_the_difference_quotient_of_the_loss(Activation activation) {
    WorkedDraft draft = WorkedParameters.DEFAULT.edit();
    draft.set("activation", activation.id());
    WorkedParameters parameters = draft.build();
    WorkedResult result = run(parameters);
    double step = 1e-5;
    for (int layer = 1; layer <= WorkedParameters.LAYERS; layer++) {
      for (int to = 1; to <= WorkedParameters.WIDTH; to++) {
        for (int from = 1; from <= WorkedParameters.WIDTH; from++) {
          String name = WorkedParameters.weightName(layer, to, from);
          double here = parameters.number(name);
          double quotient =
              (run(with(parameters, name, here + step)).loss()
                      - run(with(parameters, name, here - step)).loss())
                  / (2 * step);
          assertThat(result.layer(layer).weightGradient().get(to - 1).get(from - 1))
              .as(name)
              .isCloseTo(quotient, within(1e-9));
        }
      }
    }
  }

  /**
   * The engine's network has one output; as many as two are reached by choosing the targets such
   * that h_3 − y is what its head sends back.
   */
  @ParameterizedTest
  @EnumSource(Activation.class)
  void it_agrees_with_the_backward_pass_of_the_engine(Activation activation) {
    Network network =
        new Network(
            new NetworkOptions(
                activation,
                Initialization.GLOROT_NORMAL,
                1,
                BiasScheme.ZERO,
                WorkedParameters.LAYERS,
                WorkedParameters.WIDTH,
                1,
                Normalization.NONE,
                false,
                1),
            Kernels.best());
    network.draw(new RandomStreams(), 7, 0, () -> {});
    network.output(0).data[0] = 0.8;
    network.output(0).data[1] = -0.5;
    network.pass(() -> {});
    double[] output = network.output(3).data;
    int strong = Math.abs(output[0]) > Math.abs(output[1]) ? 0 : 1;
    double residual = network.headGradient()[strong] / output[strong];
    List<Double> numbers = new ArrayList<>(List.of(0.8, -0.5));
    for (int layer = 1; layer <= WorkedParameters.LAYERS; layer++) {
      for (double weight : network.weights(layer).data) {
        numbers.add(weight);
      }
    }
    for (int unit = 0; unit < WorkedParameters.WIDTH; unit++) {
      numbers.add(output[unit] - residual * network.head()[unit]);
    }
    WorkedResult result = run(new WorkedParameters(activation, numbers, Step.GIVEN));
    for (int layer = 1; layer <= WorkedParameters.LAYERS; layer++) {
      List<Double> gradient =
          result.layer(layer).weightGradient().stream().flatMap(List::stream).toList();
      for (int i = 0; i < gradient.size(); i++) {
        assertThat(gradient.get(i)).isCloseTo(network.weightGradient(layer).data[i], within(1e-12));
      }
    }
    assertThat(result.layer(1).deltaNorm()).isPositive();
  }

  @Test
  void the_step_that_is_shown_changes_no_number() {
    WorkedResult early = run(WorkedParameters.DEFAULT.at(Step.GIVEN));
    WorkedResult late = run(WorkedParameters.DEFAULT.at(Step.WEIGHTS_1));
    assertThat(early.layers()).isEqualTo(late.layers());
    assertThat(early.loss()).isEqualTo(late.loss());
  }

  @Test
  void the_signal_of_the_sigmoids_falls_on_the_way_to_the_input() {
    WorkedResult result = run(WorkedParameters.DEFAULT);
    assertThat(result.ratio()).isBetween(0.001, 0.1);
    assertThat(result.inputOf(1)).isEqualTo(List.of(1.0, 0.5));
    assertThat(result.inputOf(3)).isEqualTo(result.layer(2).h());
  }

  @Test
  void numbers_that_are_missing_or_out_of_bounds_are_refused() {
    assertThatThrownBy(() -> new WorkedParameters(Activation.TANH, List.of(1.0), Step.GIVEN))
        .isInstanceOf(IllegalArgumentException.class);
    List<Double> numbers = new ArrayList<>(Collections.nCopies(16, 1.0));
    numbers.set(3, 11.0);
    assertThatThrownBy(() -> new WorkedParameters(Activation.TANH, numbers, Step.GIVEN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("w1-12");
  }
}
