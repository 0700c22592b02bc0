package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.content.ContentFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatesRuleTest extends RuleTest {
  StatesRuleTest() {
    super(new StatesRule());
  }

  @Test
  void every_state_is_of_a_known_preset() {
    String path = item("depth/which-layers") + "item.yaml";
    assertOnlyAt(
        small().with(path, "see: {preset: sigmoid-40", "see: {preset: sigmoid-50"),
        path,
        "see:",
        "no preset sigmoid-50");
    assertOnlyAt(
        small().with(path, "see: {preset: relu-he", "see: {preset: relu-him"),
        path,
        "- {id: last",
        "no preset relu-him");
    String chart = item("depth/which-curve") + "item.yaml";
    assertOnlyAt(
        small().with(chart, "id: b, preset: relu-he", "id: b, preset: relu-him"),
        chart,
        "- {id: b, preset",
        "relu-him");
  }

  @Test
  void the_figure_takes_every_parameter_as_it_stands() {
    String path = item("depth/which-layers") + "item.yaml";
    for (String bad : List.of("depth: 201", "depth: deep", "activation: step", "seeds: 0")) {
      assertOnlyAt(
          small().with(path, "parameters: {depth: 20}", "parameters: {" + bad + "}"),
          path,
          "see:",
          bad.split(":", 2)[0] + ": this value is not accepted");
    }
  }

  @Test
  void a_layer_is_asked_of_the_network_and_the_quantity_that_are_drawn() {
    String path = item("depth/which-layer-fades") + "item.yaml";
    ContentFixture asked =
        small()
            .with(
                path,
                "key: \"36\"",
                "key: \"gradientFlow(sigmoid-40, depth=20).layerBelow(1e-3)\"");
    ContentFixture same =
        asked
            .with(path, "quantity: weight", "quantity: preactivation")
            .with(
                path,
                "preset: sigmoid-40}\nlayer",
                "preset: sigmoid-40, parameters: {depth: 20}}\nlayer");
    assertThat(problems(same)).isEmpty();
    assertOnlyAt(
        same.with(path, "quantity: preactivation", "quantity: weight"),
        path,
        "layer:",
        "of weights");
    assertOnlyAt(
        same.with(path, "{depth: 20}", "{depth: 30}"),
        path,
        "layer:",
        "gradientFlow(sigmoid-40,depth=30)");
  }

  @Test
  void no_curve_is_drawn_twice() {
    String path = item("depth/which-curve") + "item.yaml";
    assertOnlyAt(
        small().with(path, "preset: relu-he, parameters: {depth: 10}", "preset: sigmoid-40"),
        path,
        "- {id: b, preset",
        "already");
  }

  @Test
  void a_point_is_placed_below_the_last_layer() {
    String path = item("depth/draw-the-decay") + "item.yaml";
    assertOnlyAt(small().with(path, "[10, 20, 30]", "[10, 20, 40]"), path, "layers:", "last of 40");
  }

  @Test
  void a_chart_draws_gradient_flow_only_but_any_figure_may_show_the_point() {
    String presets = "simulations/recurrent.yaml";
    String path = item("depth/which-curve") + "item.yaml";
    ContentFixture both =
        small()
            .with(
                presets,
                """
                presets:
                  - id: lstm
                    name: {ru: LSTM, en: LSTM}
                    parameters: {cell: lstm}
                """);
    assertThat(problems(both.with(path, "see: {preset: sigmoid-40}", "see: {preset: lstm}")))
        .isEmpty();
    assertOnlyAt(
        both.with(path, "id: a, preset: sigmoid-40", "id: a, preset: lstm"),
        path,
        "- {id: a, preset",
        "presets of gradient-flow only");
    assertOnlyAt(
        both.with(path, "{id: b, misconception", "{id: b, see: {preset: lstm}, misconception"),
        path,
        "- {id: b, see",
        "presets of gradient-flow only");
  }
}
