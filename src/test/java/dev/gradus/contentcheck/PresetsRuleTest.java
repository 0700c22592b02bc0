package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.content.ContentFixture;
import org.junit.jupiter.api.Test;

class PresetsRuleTest extends RuleTest {
  PresetsRuleTest() {
    super(new PresetsRule());
  }

  private static final String PATH = "simulations/gradient-flow.yaml";

  @Test
  void a_simulation_takes_every_parameter_as_it_stands() {
    String[][] changes = {
      {"activation: relu", "activation: rely", "activation: this value"},
      {"activation: relu", "activation: relu, depth: 201", "depth: this value"},
      {"activation: relu", "activation: relu, depth: 2.5", "depth: this value"},
      {"activation: relu", "activation: relu, steepness: 2", "steepness: there is no such"}
    };
    for (String[] change : changes) {
      assertOnlyAt(small().with(PATH, change[0], change[1]), PATH, change[1], change[2]);
    }
  }

  @Test
  void parameters_are_those_of_the_own_simulation() {
    String recurrent = "simulations/recurrent.yaml";
    String good = "presets:\n  - id: a\n    parameters: {cell: lstm, bias: 1}\n";
    ContentFixture withPage = small().with("lab/recurrent/lab.yaml", "id: recurrent\n");
    assertOnlyAt(
        withPage.with(recurrent, good.replace("bias", "depth")),
        recurrent,
        "parameters",
        "depth: there is no such");
    assertThat(problems(withPage.with(recurrent, good))).isEmpty();
  }

  @Test
  void links_can_show_every_preset_on_a_page_of_the_laboratory() {
    String recurrent = "simulations/recurrent.yaml";
    assertOnly(
        small().with(recurrent, "presets:\n  - id: a\n    parameters: {cell: lstm}\n"),
        recurrent,
        1,
        "lab/recurrent/");
  }

  @Test
  void presets_are_of_a_simulation_that_exists() {
    String path = "simulations/weather.yaml";
    assertOnly(small().with(path, small().text(PATH)), path, 1, "no simulation weather");
  }
}
