package dev.gradus.simulation.recurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.CellKind;
import dev.gradus.numerics.RecurrentMatrix;
import dev.gradus.simulation.Address;
import dev.gradus.simulation.ParameterProblem;
import dev.gradus.simulation.ParameterProblem.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrentAddressTest {

  private static Address.Parsed<RecurrentParameters> read(String name, String value) {
    return RecurrentAddress.read(Map.of(name, List.of(value)));
  }

  @Test
  void every_parameter_survives_the_way_through_an_address() {
    RecurrentParameters parameters =
        new RecurrentParameters(
            CellKind.LSTM,
            RecurrentMatrix.ORTHOGONAL,
            0.1 + 0.2,
            Activation.LINEAR,
            0,
            -1.5,
            17,
            33,
            9,
            3,
            -5_000_000_000L);
    Map<String, List<String>> query = new LinkedHashMap<>();
    RecurrentAddress.write(parameters).forEach((key, value) -> query.put(key, List.of(value)));
    Address.Parsed<RecurrentParameters> parsed = RecurrentAddress.read(query);
    assertThat(parsed.parameters()).isEqualTo(parameters);
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.named()).isTrue();
    assertThat(query).hasSize(11);
  }

  @Test
  void only_what_differs_from_the_default_is_written_and_the_cell() {
    assertThat(RecurrentAddress.write(RecurrentParameters.DEFAULT))
        .containsExactly(Map.entry("cell", "rnn"));
    assertThat(RecurrentAddress.read(Map.of()).named()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "radius, 0, 0.001",
    "radius, 1e9, 1000",
    "input-scale, -1, 0",
    "bias, -100, -20",
    "width, 0, 1",
    "lags, 0, 1",
    "lags, 1e9, 200",
    "burn-in, -1, 0",
    "seeds, 0, 1",
  })
  void a_number_out_of_range_becomes_the_nearest_allowed(String name, String given, String used) {
    ParameterProblem problem = read(name, given).problems().getFirst();
    assertThat(problem.parameter()).isEqualTo(name);
    assertThat(problem.used()).isEqualTo(used);
    assertThat(problem.kind()).isEqualTo(Kind.NOT_IN_RANGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NaN", "far", "1,5", "∞"})
  void what_is_no_number_leaves_the_default(String junk) {
    for (String name : List.of("radius", "lags", "bias", "seed")) {
      Address.Parsed<RecurrentParameters> parsed = read(name, junk);
      assertThat(parsed.parameters()).isEqualTo(RecurrentParameters.DEFAULT);
      assertThat(parsed.problems()).hasSize(1);
    }
  }

  @Test
  void an_activation_that_the_figure_does_not_have_is_no_option() {
    assertThat(read("activation", "relu").problems().getFirst().allowed())
        .containsExactly("linear", "tanh");
    assertThat(read("cell", "transformer").problems().getFirst().allowed())
        .containsExactly("rnn", "lstm", "gru");
  }

  @Test
  void too_much_work_leaves_fewer_seeds_and_says_so() {
    Address.Parsed<RecurrentParameters> parsed =
        RecurrentAddress.read(
            Map.of(
                "cell", List.of("lstm"),
                "width", List.of("128"),
                "lags", List.of("200"),
                "seeds", List.of("200")));
    assertThat(parsed.parameters().seeds()).isBetween(1, 100);
    assertThat(parsed.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Kind.TOO_MUCH_WORK));
  }

  @Test
  void a_command_may_ask_for_thirty_seeds_of_a_network_of_128_units() {
    RecurrentDraft draft = RecurrentParameters.DEFAULT.edit(RecurrentLimits.COMMAND);
    draft.set("width", "128");
    assertThat(draft.build().seeds()).isEqualTo(30);
    assertThat(draft.problems()).isEmpty();
  }

  @Test
  void where_not_even_one_seed_fits_the_width_shrinks() {
    RecurrentDraft draft = RecurrentParameters.DEFAULT.edit(RecurrentLimits.COMMAND);
    Map.of("cell", "lstm", "width", "512", "lags", "1000", "burn-in", "1000").forEach(draft::set);
    assertThat(draft.build().width()).isLessThan(512);
    assertThat(draft.problems()).extracting(ParameterProblem::parameter).contains("width");
  }

  @Test
  void parameters_out_of_bounds_cannot_be_made() {
    RecurrentParameters it = RecurrentParameters.DEFAULT;
    assertThatThrownBy(() -> with(Double.NaN, it.activation(), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("radius");
    assertThatThrownBy(() -> with(1, Activation.RELU, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("activation");
    assertThatThrownBy(() -> with(1, it.activation(), 10_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too much work");
  }

  private static RecurrentParameters with(double radius, Activation activation, int seeds) {
    RecurrentParameters it = RecurrentParameters.DEFAULT;
    return new RecurrentParameters(
        it.cell(),
        it.matrix(),
        radius,
        activation,
        it.inputScale(),
        it.bias(),
        it.width(),
        it.lags(),
        it.burnIn(),
        seeds,
        it.seed());
  }
}
