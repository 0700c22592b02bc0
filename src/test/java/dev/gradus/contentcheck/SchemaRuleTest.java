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
        small().with("simulations/gradient-flow.yaml", "relu,", "rely,"),
        "simulations/gradient-flow.yaml",
        "rely",
        "presets.1.parameters.activation");
  }

  @Test
  void only_the_main_page_has_a_card_and_it_must() {
    String path = QUESTION + "question.yaml";
    assertThat(problems(small().with(path, "kind: question", "kind: card"))).hasSize(1);
    assertThat(problems(small().with(CARD + "question.yaml", "kind: card", "kind: question")))
        .hasSize(1);
  }
}
