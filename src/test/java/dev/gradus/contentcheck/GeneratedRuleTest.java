package dev.gradus.contentcheck;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.content.ContentFixture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeneratedRuleTest extends RuleTest {
  GeneratedRuleTest() {
    super(new GeneratedRule());
  }

  @Test
  void there_are_not_too_many_instances_and_fewer_where_the_simulation_runs() {
    String path = item("chain-rule/product-of-slopes") + "item.yaml";
    String many = IntStream.rangeClosed(1, 101).mapToObj(String::valueOf).collect(joining(", "));
    assertOnlyAt(
        small().with(path, "layers: [5, 8]", "layers: [" + many + "]"),
        path,
        "layers: [1",
        "202 combinations",
        "at most 200");
    ContentFixture running =
        small()
            .with(path, "layers: [5, 8]", "layers: [5, 6, 7, 8, 9, 10, 11]")
            .with(
                path,
                "\"{share}^{layers}\"",
                "\"{share}*gradientFlow(relu-he, depth={layers}).factor\"");
    assertOnlyAt(running, path, "layers: [5", "14 combinations", "at most 12");
  }

  @Test
  void a_parameter_has_each_value_once() {
    String path = item("chain-rule/product-of-slopes") + "item.yaml";
    assertOnlyAt(small().with(path, "[5, 8]", "[5, 5]"), path, "layers: [5", "twice");
  }

  @Test
  void expressions_know_their_parameters_and_use_each() {
    String path = item("depth/decades-lost") + "item.yaml";
    assertOnlyAt(
        small().with(path, "\"{layers}+2\"", "\"{layer}+2\""),
        path,
        "- {id: added",
        "no parameter layer");
    assertOnlyAt(
        small().with(path, "\"{layers}*2\"", "\"20*2\"").with(path, "\"{layers}+2\"", "\"20+2\""),
        path,
        "layers: [10",
        "nothing is computed with layers");
  }

  @Test
  void numbers_of_an_item_have_names_of_their_own() {
    String path = item("chain-rule/product-of-slopes") + "item.yaml";
    assertOnlyAt(
        small().with(path, "{perTwo: \"{share}^2\"}", "{perTwo: \"{share}^2\", once: \"{share}\"}"),
        path,
        "values:",
        "once is taken");
  }

  @Test
  void places_in_the_wording_have_known_names() {
    String path = item("chain-rule/product-of-slopes") + "en.md";
    assertOnlyAt(
        small().with(path, "{{value perTwo}}", "{{value perThree}}"),
        path,
        "perThree",
        "no number perThree");
    assertOnlyAt(
        small().with(path, "Shares are not", "With {{param width}} shares are not"),
        path,
        "- sum: With",
        "no parameter width");
    String other = item("depth/which-layers") + "en.md";
    assertOnlyAt(
        small().with(other, "Factors pile up", "{{value key}} factors pile up"),
        other,
        "{{value key}}",
        "no number key");
  }

  @Test
  void the_question_tells_every_parameter() {
    String path = item("depth/decades-lost") + "en.md";
    assertOnlyAt(
        small().with(path, "there are {{param layers}} layers", "there are layers"),
        path,
        "## Question",
        "nothing of the parameter layers");
    assertThat(
            problems(
                small().with(path, "there are {{param layers}} layers", "{{value added}} layers")))
        .isEmpty();
  }

  @Test
  void neither_question_nor_hint_tells_the_answer() {
    String path = item("chain-rule/product-of-slopes") + "en.md";
    assertOnlyAt(
        small().with(path, "{{value perTwo}}", "{{value key}}"), path, "- h1", "tells the answer");
  }

  @Test
  void a_formula_has_no_places() {
    String path = item("depth/decades-lost") + "en.md";
    assertOnlyAt(
        small().with(path, "Decades add up:", "Decades add up to ${{value key}}$:"),
        path,
        "Decades add up to",
        "no places");
  }
}
