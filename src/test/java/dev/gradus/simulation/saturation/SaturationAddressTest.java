package dev.gradus.simulation.saturation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.numerics.Activation;
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

class SaturationAddressTest {

  private static Address.Parsed<SaturationParameters> read(String name, String value) {
    return SaturationAddress.read(Map.of(name, List.of(value)));
  }

  @Test
  void every_parameter_survives_the_way_through_an_address() {
    SaturationParameters parameters =
        new SaturationParameters(
            Activation.GELU, -0.1 - 0.2, 3.7, Chain.FED, 17, 0.3, 9, -5_000_000_000L);
    Map<String, List<String>> query = new LinkedHashMap<>();
    SaturationAddress.write(parameters).forEach((key, value) -> query.put(key, List.of(value)));
    Address.Parsed<SaturationParameters> parsed = SaturationAddress.read(query);
    assertThat(parsed.parameters()).isEqualTo(parameters);
    assertThat(parsed.problems()).isEmpty();
    assertThat(query).hasSize(8);
  }

  @Test
  void only_what_differs_from_the_default_is_written_and_the_activation() {
    assertThat(SaturationAddress.write(SaturationParameters.DEFAULT))
        .containsExactly(Map.entry("activation", "sigmoid"));
    assertThat(SaturationAddress.read(Map.of()).named()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "z, 9, 8",
    "z, -1e9, -8",
    "weight, 1e9, 50",
    "weight, -51, -50",
    "layers, 0, 1",
    "layers, 61, 60",
    "gain, 0, 0.01",
    "gain, 1e9, 100",
    "layer, 1000, 60",
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
    for (String name : List.of("z", "weight", "layers", "gain", "layer", "seed")) {
      Address.Parsed<SaturationParameters> parsed = read(name, junk);
      assertThat(parsed.parameters()).isEqualTo(SaturationParameters.DEFAULT);
      assertThat(parsed.problems()).hasSize(1);
    }
  }

  @Test
  void what_is_no_option_is_told_with_those_there_are() {
    assertThat(read("chain", "loose").problems().getFirst().allowed())
        .containsExactly("same", "fed");
    assertThat(read("activation", "step").parameters().activation()).isEqualTo(Activation.SIGMOID);
  }

  @Test
  void parameters_out_of_bounds_cannot_be_made() {
    assertThatThrownBy(
            () -> new SaturationParameters(Activation.TANH, Double.NaN, 1, Chain.SAME, 1, 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("z must be");
    assertThatThrownBy(
            () -> new SaturationParameters(Activation.TANH, 0, 1, Chain.SAME, 61, 1, 1, 1))
        .hasMessageContaining("layers");
    assertThatThrownBy(
            () -> new SaturationParameters(Activation.TANH, 0, 1, Chain.SAME, 1, 0, 1, 1))
        .hasMessageContaining("gain");
  }
}
