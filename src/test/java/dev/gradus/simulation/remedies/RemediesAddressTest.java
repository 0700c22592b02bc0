package dev.gradus.simulation.remedies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.numerics.Normalization;
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

class RemediesAddressTest {

  private static Address.Parsed<RemediesParameters> read(String name, String value) {
    return RemediesAddress.read(Map.of(name, List.of(value)));
  }

  @Test
  void every_parameter_survives_the_way_through_an_address() {
    RemediesParameters parameters = new RemediesParameters(7, 9, Normalization.LAYER, -5L);
    Map<String, List<String>> query = new LinkedHashMap<>();
    RemediesAddress.write(parameters).forEach((key, value) -> query.put(key, List.of(value)));
    Address.Parsed<RemediesParameters> parsed = RemediesAddress.read(query);
    assertThat(parsed.parameters()).isEqualTo(parameters);
    assertThat(parsed.problems()).isEmpty();
    assertThat(query).hasSize(4);
  }

  @Test
  void only_what_differs_from_the_default_is_written_and_the_depth() {
    assertThat(RemediesAddress.write(RemediesParameters.DEFAULT))
        .containsExactly(Map.entry("depth", "30"));
  }

  @ParameterizedTest
  @CsvSource({"depth, 1, 2", "depth, 1e9, 100", "width, 0, 2", "width, 129, 128"})
  void a_number_out_of_range_becomes_the_nearest_allowed(String name, String given, String used) {
    ParameterProblem problem = read(name, given).problems().getFirst();
    assertThat(problem.used()).isEqualTo(used);
    assertThat(problem.kind()).isEqualTo(Kind.NOT_IN_RANGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NaN", "far", "1,5", "none"})
  void what_makes_no_sense_leaves_the_default(String junk) {
    for (String name : List.of("depth", "width", "normalization", "seed")) {
      Address.Parsed<RemediesParameters> parsed = read(name, junk);
      assertThat(parsed.parameters()).isEqualTo(RemediesParameters.DEFAULT);
      assertThat(parsed.problems()).hasSize(1);
    }
  }

  @Test
  void whatever_an_address_asks_for_can_be_made() {
    Address.Parsed<RemediesParameters> parsed =
        RemediesAddress.read(Map.of("depth", List.of("100"), "width", List.of("128")));
    assertThat(parsed.parameters().depth()).isEqualTo(100);
    assertThat(parsed.parameters().width()).isBetween(16, 128);
  }

  @Test
  void parameters_out_of_bounds_cannot_be_made() {
    assertThatThrownBy(() -> new RemediesParameters(101, 64, Normalization.BATCH, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("depth");
    assertThatThrownBy(() -> new RemediesParameters(30, 64, Normalization.NONE, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("normalization");
  }
}
