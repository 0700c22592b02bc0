package dev.gradus.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.gradus.ReferenceTable;
import dev.gradus.ReferenceTable.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationTest {

  @Test
  void slopes_equal_the_closed_forms() {
    Map<String, Activation> quantities =
        Map.of(
            "sigmoid_prime", Activation.SIGMOID,
            "tanh_prime", Activation.TANH,
            "gelu_prime", Activation.GELU);
    List<Row> rows =
        ReferenceTable.rows("closed_form.csv").stream()
            .filter(row -> quantities.containsKey(row.text("quantity")))
            .toList();
    assertThat(rows).hasSize(24);
    for (Row row : rows) {
      double expected = row.number("value");
      Activation activation = Objects.requireNonNull(quantities.get(row.text("quantity")));
      double slope = activation.slope(row.number("argument"));
      // the file has ten digits
      assertThat(slope).isCloseTo(expected, within(1e-12 + 5e-10 * Math.abs(expected)));
    }
  }

  @Test
  void a_power_of_the_largest_sigmoid_slope_is_a_power_of_a_quarter() {
    assertThat(Math.pow(Activation.SIGMOID.slope(0), 50))
        .isCloseTo(7.888609052210118e-31, withinPercentage(1e-10));
  }

  @ParameterizedTest
  @EnumSource
  void the_slope_is_the_derivative_of_the_value(Activation activation) {
    for (double z = -6.05; z < 6; z += 0.1) {
      double h = 1e-4;
      double difference =
          (8 * (activation.value(z + h) - activation.value(z - h))
                  - (activation.value(z + 2 * h) - activation.value(z - 2 * h)))
              / (12 * h);
      assertThat(activation.slope(z)).isCloseTo(difference, within(1e-10));
    }
  }

  @Test
  void slopes_do_not_cancel_in_the_tails() {
    for (double z : new double[] {-300, -40, 40, 300}) {
      double tail = Math.exp(-Math.abs(z));
      assertThat(Activation.SIGMOID.slope(z)).isCloseTo(tail, withinPercentage(1e-10));
      assertThat(Activation.TANH.slope(z)).isCloseTo(4 * tail * tail, withinPercentage(1e-10));
    }
    assertThat(Activation.GELU.value(-10)).isCloseTo(-7.61985302416e-23, withinPercentage(1e-9));
    assertThat(Activation.ELU.value(-1e-12)).isCloseTo(-1e-12, withinPercentage(1e-9));
  }

  @Test
  void the_relu_family_has_its_named_slopes() {
    assertThat(Activation.RELU.slope(0)).isZero();
    assertThat(Activation.RELU.slope(-1)).isZero();
    assertThat(Activation.LEAKY_RELU.slope(-1)).isEqualTo(0.01);
    assertThat(Activation.PRELU.slope(-1)).isEqualTo(0.25);
    assertThat(Activation.SELU.slope(1)).isEqualTo(1.0507009873554805);
    assertThat(Activation.GELU.slope(Math.sqrt(2))).isCloseTo(1.128904145, within(1e-9));
    assertThat(Activation.GELU.slope(-Math.sqrt(2))).isCloseTo(-0.1289041452, within(1e-9));
  }

  @ParameterizedTest
  @EnumSource
  void numbers_of_any_size_have_a_value_and_a_slope(Activation activation) {
    for (double z : new double[] {-1e300, -800, -1e-300, -0.0, 0, 1e-300, 800, 1e300}) {
      assertThat(activation.value(z)).isFinite();
      assertThat(activation.slope(z)).isFinite();
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_activation_is_found_by_its_name(Activation activation) {
    assertThat(Named.find(Activation.class, activation.id())).contains(activation);
  }

  @Test
  void an_unknown_name_finds_nothing() {
    assertThat(Named.find(Activation.class, "swoosh")).isEmpty();
    assertThat(Named.ids(Activation.class)).doesNotHaveDuplicates().hasSize(10);
  }
}
