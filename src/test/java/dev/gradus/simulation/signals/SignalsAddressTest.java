package dev.gradus.simulation.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.Initialization;
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

class SignalsAddressTest {

  private static Address.Parsed<SignalsParameters> read(String name, String value) {
    return SignalsAddress.read(Map.of(name, List.of(value)));
  }

  @Test
  void every_parameter_survives_the_way_through_an_address() {
    SignalsParameters parameters =
        new SignalsParameters(
            Activation.SELU, Initialization.HE_UNIFORM, Remedy.RESIDUAL_BATCH_NORM, 7, 9, -5L);
    Map<String, List<String>> query = new LinkedHashMap<>();
    SignalsAddress.write(parameters).forEach((key, value) -> query.put(key, List.of(value)));
    Address.Parsed<SignalsParameters> parsed = SignalsAddress.read(query);
    assertThat(parsed.parameters()).isEqualTo(parameters);
    assertThat(parsed.problems()).isEmpty();
    assertThat(query).hasSize(6);
  }

  @Test
  void only_what_differs_from_the_default_is_written_and_the_activation() {
    assertThat(SignalsAddress.write(SignalsParameters.DEFAULT))
        .containsExactly(Map.entry("activation", "tanh"));
  }

  @ParameterizedTest
  @CsvSource({"depth, 1, 2", "depth, 1e9, 40", "width, 0, 8", "width, 129, 128"})
  void a_number_out_of_range_becomes_the_nearest_allowed(String name, String given, String used) {
    ParameterProblem problem = read(name, given).problems().getFirst();
    assertThat(problem.used()).isEqualTo(used);
    assertThat(problem.kind()).isEqualTo(Kind.NOT_IN_RANGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NaN", "1,5", "gelu", "he-normal"})
  void what_makes_no_sense_leaves_the_default(String junk) {
    for (String name :
        List.of("depth", "width", "activation", "initialization", "remedy", "seed")) {
      Address.Parsed<SignalsParameters> parsed = read(name, junk);
      assertThat(parsed.parameters()).isEqualTo(SignalsParameters.DEFAULT);
      assertThat(parsed.problems()).hasSize(1);
    }
  }

  @Test
  void parameters_out_of_bounds_cannot_be_made() {
    SignalsParameters it = SignalsParameters.DEFAULT;
    assertThatThrownBy(
            () -> new SignalsParameters(Activation.GELU, it.initialization(), it.remedy(), 9, 9, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("activation");
    assertThatThrownBy(() ->
            new SignalsParameters(it.activation(), it.initialization(), it.remedy(), 41, 9, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("depth");
  }
}
