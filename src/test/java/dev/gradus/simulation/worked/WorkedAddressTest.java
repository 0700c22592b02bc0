package dev.gradus.simulation.worked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.numerics.Activation;
import dev.gradus.simulation.Address;
import dev.gradus.simulation.ParameterProblem;
import dev.gradus.simulation.ParameterProblem.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkedAddressTest {

  private static Address.Parsed<WorkedParameters> read(String name, String value) {
    return WorkedAddress.read(Map.of(name, List.of(value)));
  }

  @Test
  void every_parameter_survives_the_way_through_an_address() {
    WorkedParameters parameters =
        new WorkedParameters(
            Activation.SELU,
            IntStream.range(0, 16).mapToObj(i -> 0.1 * i - 0.7).toList(),
            Step.WEIGHTS_2);
    Map<String, List<String>> query = new LinkedHashMap<>();
    WorkedAddress.write(parameters).forEach((key, value) -> query.put(key, List.of(value)));
    Address.Parsed<WorkedParameters> parsed = WorkedAddress.read(query);
    assertThat(parsed.parameters()).isEqualTo(parameters);
    assertThat(parsed.problems()).isEmpty();
    assertThat(query).containsKeys("activation", "step", "x1", "w1-11", "w3-22", "y2");
  }

  @Test
  void only_what_differs_from_the_default_is_written_and_the_activation() {
    assertThat(WorkedAddress.write(WorkedParameters.DEFAULT))
        .containsExactly(Map.entry("activation", "sigmoid"));
  }

  @Test
  void a_number_out_of_range_becomes_the_nearest_allowed() {
    Address.Parsed<WorkedParameters> parsed = read("w2-21", "-11");
    assertThat(parsed.parameters().number("w2-21")).isEqualTo(-10);
    ParameterProblem problem = parsed.problems().getFirst();
    assertThat(problem.parameter()).isEqualTo("w2-21");
    assertThat(problem.kind()).isEqualTo(Kind.NOT_IN_RANGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NaN", "far", "1,5", "∞"})
  void what_is_no_number_leaves_the_default(String junk) {
    for (String name : List.of("x1", "w1-12", "y2")) {
      Address.Parsed<WorkedParameters> parsed = read(name, junk);
      assertThat(parsed.parameters()).isEqualTo(WorkedParameters.DEFAULT);
      assertThat(parsed.problems()).hasSize(1);
    }
  }

  @Test
  void a_step_that_there_is_not_leaves_the_default_and_other_names_are_not_ours() {
    assertThat(read("step", "signal-4").problems().getFirst().allowed()).hasSize(11);
    assertThat(read("w4-11", "1").named()).isFalse();
  }
}
