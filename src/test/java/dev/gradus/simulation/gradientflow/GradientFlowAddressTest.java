package dev.gradus.simulation.gradientflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.BiasScheme;
import dev.gradus.numerics.Initialization;
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

class GradientFlowAddressTest {

  private static Address.Parsed<GradientFlowParameters> read(String name, String value) {
    return GradientFlowAddress.read(Map.of(name, List.of(value)));
  }

  @Test
  void an_address_without_parameters_is_the_default() {
    Address.Parsed<GradientFlowParameters> parsed = GradientFlowAddress.read(Map.of());
    assertThat(parsed.parameters()).isEqualTo(GradientFlowParameters.DEFAULT);
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.named()).isFalse();
  }

  @Test
  void every_parameter_survives_the_way_through_an_address() {
    GradientFlowParameters parameters =
        new GradientFlowParameters(
            Activation.LEAKY_RELU,
            Initialization.GAUSSIAN_0_01,
            0.1 + 0.2,
            BiasScheme.UNIFORM_FAN_IN,
            17,
            33,
            9,
            Normalization.LAYER,
            true,
            1 / Math.sqrt(30),
            3,
            -5_000_000_000L);
    Map<String, List<String>> query = new LinkedHashMap<>();
    GradientFlowAddress.write(parameters).forEach((key, value) -> query.put(key, List.of(value)));
    Address.Parsed<GradientFlowParameters> parsed = GradientFlowAddress.read(query);
    assertThat(parsed.parameters()).isEqualTo(parameters);
    assertThat(parsed.problems()).isEmpty();
    assertThat(query).hasSize(12);
  }

  @Test
  void only_what_differs_from_the_default_is_written_and_the_activation() {
    assertThat(GradientFlowAddress.write(GradientFlowParameters.DEFAULT))
        .containsExactly(Map.entry("activation", "tanh"));
  }

  @ParameterizedTest
  @CsvSource({
    "depth, 1000000000, 200",
    "depth, 1e9, 200",
    "depth, -5, 2",
    "depth, 30.4, 30",
    "width, 0, 1",
    "batch, 99999999999999999999, 512",
    "gain, 1e400, 1000",
    "gain, -1, 0.001",
    "gain, 0, 0.001",
    "seeds, -Infinity, 1",
  })
  void a_number_out_of_range_becomes_the_nearest_allowed(String name, String given, String used) {
    Address.Parsed<GradientFlowParameters> parsed = read(name, given);
    assertThat(parsed.problems()).isNotEmpty();
    ParameterProblem problem = parsed.problems().getFirst();
    assertThat(problem.parameter()).isEqualTo(name);
    assertThat(problem.given()).isEqualTo(given);
    assertThat(problem.used()).isEqualTo(used);
    assertThat(problem.kind()).isEqualTo(Kind.NOT_IN_RANGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "NaN", "deep", "null", "1,5", "0x", "٣٠ слоёв", "--", "1e", "∞"})
  void what_is_no_number_leaves_the_default(String junk) {
    for (String name : List.of("depth", "gain", "seed")) {
      Address.Parsed<GradientFlowParameters> parsed = read(name, junk);
      assertThat(parsed.parameters()).isEqualTo(GradientFlowParameters.DEFAULT);
      assertThat(parsed.problems()).hasSize(1);
    }
  }

  @Test
  void what_is_no_option_leaves_the_default_and_tells_the_options() {
    Address.Parsed<GradientFlowParameters> parsed = read("activation", "swoosh");
    assertThat(parsed.parameters()).isEqualTo(GradientFlowParameters.DEFAULT);
    assertThat(parsed.problems().getFirst().allowed()).contains("sigmoid", "leaky-relu");
    assertThat(read("residual", "maybe").problems().getFirst().allowed())
        .containsExactly("true", "false");
  }

  @Test
  void a_huge_text_is_told_shortened() {
    ParameterProblem problem = read("width", "9".repeat(1_000_000)).problems().getFirst();
    assertThat(problem.given()).hasSizeLessThan(50);
  }

  @Test
  void names_of_others_and_names_without_value_are_ignored() {
    Address.Parsed<GradientFlowParameters> parsed =
        GradientFlowAddress.read(Map.of("both", List.of(""), "depth", List.of()));
    assertThat(parsed.parameters()).isEqualTo(GradientFlowParameters.DEFAULT);
    assertThat(parsed.problems()).isEmpty();
  }

  @Test
  void of_a_repeated_name_the_last_counts() {
    assertThat(GradientFlowAddress.read(Map.of("depth", List.of("9", "11"))).parameters().depth())
        .isEqualTo(11);
  }

  @Test
  void too_much_work_leaves_fewer_seeds_and_says_so() {
    Address.Parsed<GradientFlowParameters> parsed =
        GradientFlowAddress.read(
            Map.of("depth", List.of("100"), "width", List.of("128"), "seeds", List.of("200")));
    assertThat(parsed.parameters().width()).isEqualTo(128);
    assertThat(parsed.parameters().seeds()).isBetween(5, 100);
    assertThat(parsed.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.parameter()).isEqualTo("seeds");
          assertThat(problem.kind()).isEqualTo(Kind.TOO_MUCH_WORK);
        });
  }

  @Test
  void no_address_asks_for_more_memory_than_a_page_may_have() {
    for (String batch : List.of("1", "512")) {
      Address.Parsed<GradientFlowParameters> parsed =
          GradientFlowAddress.read(
              Map.of(
                  "depth", List.of("200"),
                  "width", List.of("512"),
                  "batch", List.of(batch),
                  "seeds", List.of("1")));
      GradientFlowParameters it = parsed.parameters();
      double numbers = it.depth() * it.width() * (2.0 * it.width() + 3.0 * it.batch());
      assertThat(numbers).isLessThanOrEqualTo(GradientFlowLimits.PAGE.numbers());
      assertThat(parsed.problems()).extracting(ParameterProblem::parameter).contains("width");
    }
  }

  @Test
  void a_command_may_ask_for_more_than_a_page() {
    GradientFlowDraft draft = GradientFlowParameters.DEFAULT.edit(GradientFlowLimits.COMMAND);
    Map.of("depth", "300", "width", "16", "seeds", "32").forEach(draft::set);
    assertThat(draft.build().depth()).isEqualTo(300);
    assertThat(draft.problems()).isEmpty();
  }

  @Test
  void parameters_out_of_bounds_cannot_be_made() {
    GradientFlowParameters it = GradientFlowParameters.DEFAULT;
    assertThatThrownBy(() ->
            new GradientFlowParameters(
                it.activation(),
                it.initialization(),
                Double.NaN,
                it.bias(),
                it.depth(),
                it.width(),
                it.batch(),
                it.normalization(),
                it.residual(),
                it.branchScale(),
                it.seeds(),
                it.seed()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("gain");
  }
}
