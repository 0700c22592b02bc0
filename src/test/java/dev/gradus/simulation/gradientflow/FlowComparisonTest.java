package dev.gradus.simulation.gradientflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.simulation.Address;
import dev.gradus.simulation.ParameterProblem;
import dev.gradus.simulation.RunContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowComparisonTest {

  private static FlowComparison small() {
    FlowComparisonDraft draft = FlowComparison.of(GradientFlowParameters.DEFAULT).edit();
    for (String pair : List.of("depth=5", "width=8", "seeds=3", "batch=8")) {
      draft.set(pair.split("=", -1)[0], pair.split("=", -1)[1]);
    }
    return draft.build();
  }

  private static FlowComparison set(FlowComparison from, String name, String value) {
    FlowComparisonDraft draft = from.edit();
    assertThat(draft.set(name, value)).isTrue();
    return draft.build();
  }

  private static Address.Parsed<FlowComparison> read(FlowComparison comparison) {
    return FlowComparison.read(
        comparison.address().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, it -> List.of(it.getValue()))));
  }

  @Test
  void four_configurations_survive_the_address() {
    FlowComparison comparison = set(small(), "keep", "");
    comparison = set(comparison, "activation", "relu");
    comparison = set(comparison, "keep", "");
    comparison = set(comparison, "initialization", "he-normal");
    comparison = set(comparison, "keep", "");
    comparison = set(comparison, "gain", "1.5");
    assertThat(comparison.beside()).hasSize(3);
    Address.Parsed<FlowComparison> parsed = read(comparison);
    assertThat(parsed.parameters()).isEqualTo(comparison);
    assertThat(parsed.problems()).isEmpty();
  }

  @Test
  void no_more_than_three_are_kept_and_none_twice() {
    FlowComparison comparison = small();
    for (String activation : List.of("tanh", "tanh", "relu", "sigmoid", "elu", "selu")) {
      comparison = set(set(comparison, "activation", activation), "keep", "");
    }
    assertThat(comparison.beside().stream().map(GradientFlowParameters::activation))
        .containsExactly(Activation.TANH, Activation.RELU, Activation.SIGMOID);
  }

  @Test
  void a_kept_configuration_can_be_dropped() {
    FlowComparison comparison = set(set(small(), "keep", ""), "drop", "0");
    assertThat(comparison).isEqualTo(small());
    assertThat(set(comparison, "drop", "7")).isEqualTo(small());
  }

  @Test
  void all_have_the_depth_of_the_one_in_the_foreground() {
    FlowComparison comparison = set(set(small(), "keep", ""), "depth", "9");
    assertThat(comparison.beside()).extracting(GradientFlowParameters::depth).containsExactly(9);
    GradientFlowParameters deeper = GradientFlowParameters.DEFAULT;
    assertThatThrownBy(() -> new FlowComparison(small().shown(), List.of(deeper)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_preset_comes_to_the_foreground_and_what_is_kept_stays() {
    FlowComparison comparison = set(small(), "keep", "").with(GradientFlowParameters.DEFAULT);
    assertThat(comparison.shown()).isEqualTo(GradientFlowParameters.DEFAULT);
    assertThat(comparison.beside()).hasSize(1);
  }

  @Test
  void together_they_stay_within_the_work_of_a_page() {
    FlowComparison comparison = FlowComparison.of(GradientFlowParameters.DEFAULT);
    comparison = set(set(set(comparison, "width", "256"), "depth", "100"), "seeds", "200");
    comparison = set(set(comparison, "keep", ""), "activation", "relu");
    double seconds =
        comparison.shown().seeds() * comparison.shown().secondsASeed()
            + comparison.beside().stream().mapToDouble(it -> it.seeds() * it.secondsASeed()).sum();
    assertThat(seconds).isLessThanOrEqualTo(GradientFlowLimits.PAGE.seconds());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ";;;;;", "activation:foo", "nonsense", "depth:x,y", ":,:", "width:-1"})
  void what_cannot_be_read_is_noted_and_something_valid_is_shown(String beside) {
    Address.Parsed<FlowComparison> parsed = FlowComparison.read(Map.of("beside", List.of(beside)));
    assertThat(parsed.problems()).isNotEmpty();
    assertThat(parsed.problems()).extracting(ParameterProblem::allowed).noneMatch(List::isEmpty);
    assertThat(parsed.parameters().beside().size()).isLessThanOrEqualTo(3);
  }

  @Test
  void each_result_is_that_of_its_configuration_alone() {
    FlowComparison comparison = set(set(small(), "keep", ""), "activation", "relu");
    GradientFlow flow = new GradientFlow(Kernels.best(), new RandomStreams());
    ComparedFlows compared = new CompareFlows(flow).run(comparison, RunContext.unattended());
    assertThat(compared.isComplete()).isTrue();
    assertThat(compared.shown()).isEqualTo(flow.run(comparison.shown(), RunContext.unattended()));
    assertThat(compared.beside())
        .containsExactly(flow.run(comparison.beside().getFirst(), RunContext.unattended()));
  }
}
