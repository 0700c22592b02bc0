package dev.gradus.contentcheck;

import org.junit.jupiter.api.Test;

class IdsRuleTest extends RuleTest {
  IdsRuleTest() {
    super(new IdsRule());
  }

  @Test
  void an_id_equals_its_folder() {
    String path = QUESTION + "question.yaml";
    assertOnlyAt(small().with(path, "id: the-question", "id: other"), path, "id:", "differs");
  }

  @Test
  void ids_are_kebab_case() {
    assertOnlyAt(
        small().with("concepts.yaml", "- id: depth", "- id: theDepth"),
        "concepts.yaml",
        "theDepth",
        "kebab-case");
    assertOnly(
        small().with("tasks/My_Task/task.yaml", "id: My_Task"),
        "tasks/My_Task/task.yaml",
        1,
        "kebab-case");
  }

  @Test
  void ids_and_places_in_the_order_are_unique() {
    String presets = "simulations/gradient-flow.yaml";
    assertOnlyAt(
        small().with(presets, "id: relu-he", "id: sigmoid-40"),
        presets,
        "id: sigmoid-40\n    hidden",
        "line 2 already");
    String others = "simulations/recurrent.yaml";
    assertOnlyAt(
        small().with(others, "presets:\n  - id: own\n  - id: relu-he\n"),
        others,
        "id: relu-he",
        "is of gradient-flow");
    String path = QUESTION + "question.yaml";
    assertOnlyAt(small().with(path, "order: 2", "order: 1"), path, "order:", "the-card already");
    assertOnlyAt(
        small().with(TASK + "task.yaml", "id: report", "id: measure"),
        TASK + "task.yaml",
        "points: 40",
        "measure is used");
  }
}
