package dev.gradus.contentcheck;

import org.junit.jupiter.api.Test;

class RubricRuleTest extends RuleTest {
  RubricRuleTest() {
    super(new RubricRule());
  }

  @Test
  void points_that_do_not_add_up_are_reported() {
    String path = TASK + "task.yaml";
    assertOnlyAt(
        small().with(path, "points: 40", "points: 50"), path, "- {id: measure", "110, not 100");
  }
}
