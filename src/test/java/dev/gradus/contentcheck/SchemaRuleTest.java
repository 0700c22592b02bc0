package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaRuleTest extends RuleTest {
  SchemaRuleTest() {
    super(new SchemaRule());
  }

  @Test
  void a_value_outside_its_range_is_reported_at_its_line() {
    String path = QUESTION + "question.yaml";
    assertOnlyAt(small().with(path, "level: senior", "level: guru"), path, "level:", "level: ");
    assertOnlyAt(
        small().with(path, "revision: 1", "revision: one"), path, "revision:", "revision: ");
    assertOnlyAt(
        small().with(CARD + "question.yaml", "verdict: imprecise", "verdict: vague"),
        CARD + "question.yaml",
        "C1:",
        "card.rows.C1.verdict: ");
  }

  @Test
  void a_missing_or_unknown_key_is_reported() {
    String path = TASK + "task.yaml";
    assertOnly(small().with(path, "minutes: 90\n", ""), path, 1, "minutes");
    assertOnlyAt(
        small().with(path, "minutes: 90", "minutes: 90\nhours: 2"), path, "hours", "hours");
  }

  @Test
  void front_matter_and_lists_are_checked_too() {
    assertThat(problems(small().with(QUESTION + "en.md", "title: Why", "titel: Why")))
        .hasSize(2)
        .allMatch(problem -> problem.path().equals(QUESTION + "en.md"));
    assertOnlyAt(
        small().with("sources.yaml", "url: https://", "url: javascript:"),
        "sources.yaml",
        "url:",
        "HS97.url");
    assertOnlyAt(
        small().with("concepts.yaml", "group: causes", "group: effects"),
        "concepts.yaml",
        "group: effects",
        "0.group");
    assertOnlyAt(
        small().with("simulations/gradient-flow.yaml", "relu,", "[relu],"),
        "simulations/gradient-flow.yaml",
        "[relu]",
        "presets.1.parameters.activation");
  }

  @Test
  void an_item_has_what_its_kind_demands_and_nothing_else() {
    String path = item("depth/which-layers") + "item.yaml";
    assertOnlyAt(small().with(path, "asks: recall", "asks: luck"), path, "asks:", "asks: ");
    assertOnly(
        small().with(item("chain-rule/two-halves") + "item.yaml", "key: \"0.5^2\"\n", ""),
        item("chain-rule/two-halves") + "item.yaml",
        1,
        "key");
    assertOnlyAt(
        small().with(path, "hints: 1", "hints: 1\nextra: [more]"), path, "extra:", "extra");
    assertOnlyAt(
        small().with(path, "- {id: middle}\n", ""), path, "- {id: first", "choices: ", "3 items");
  }

  @Test
  void the_parts_of_an_item_are_checked_too() {
    String number = item("chain-rule/two-halves") + "item.yaml";
    assertOnlyAt(
        small().with(number, "relative: 0.05", "relative: 0.05, absolute: 1"),
        number,
        "tolerance:",
        "tolerance: ");
    assertOnlyAt(
        small().with(number, "tolerance:", "values: {half: \"0.5\"}\ntolerance:"),
        number,
        "values:",
        "parameters");
    String chart = item("depth/draw-the-decay") + "item.yaml";
    assertOnlyAt(small().with(chart, "[10, 20, 30]", "[10, 20]"), chart, "layers:", "layers: ");
    assertOnlyAt(
        small()
            .with(
                chart,
                "    - {id: a, preset: sigmoid-40}",
                "    - {id: a, preset: sigmoid-40}\n    - {id: b, preset: relu-he}"),
        chart,
        "- {id: a",
        "chart.networks");
    String judged = item("depth/judge-the-weak") + "item.yaml";
    assertOnlyAt(small().with(judged, "p4: missed", "p4: hinted"), judged, "points:", "points.p4");
    assertOnlyAt(
        small()
            .with("misconceptions.yaml", "concept: depth\n", "of: depth\n")
            .with("misconceptions.yaml", "of: depth", "concept: depth\n  of: depth"),
        "misconceptions.yaml",
        "of: depth",
        "1");
  }

  @Test
  void only_the_main_page_has_a_card_and_it_must() {
    String path = QUESTION + "question.yaml";
    assertThat(problems(small().with(path, "kind: question", "kind: card"))).hasSize(1);
    assertThat(problems(small().with(CARD + "question.yaml", "kind: card", "kind: question")))
        .hasSize(1);
  }
}
