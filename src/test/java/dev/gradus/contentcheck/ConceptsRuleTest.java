package dev.gradus.contentcheck;

import org.junit.jupiter.api.Test;

class ConceptsRuleTest extends RuleTest {
  ConceptsRuleTest() {
    super(new ConceptsRule());
  }

  private static final String CONCEPTS = "concepts.yaml";

  @Test
  void the_concept_of_a_misconception_is_known() {
    String path = "misconceptions.yaml";
    assertOnlyAt(
        small().with(path, "concept: depth", "concept: height"), path, "concept: height", "height");
  }

  @Test
  void concepts_that_are_named_exist() {
    String path = TASK + "task.yaml";
    assertOnlyAt(
        small().with(path, "concepts: [depth]", "concepts: [width]"),
        path,
        "concepts:",
        "unknown concept width");
    assertOnlyAt(
        small().with(CONCEPTS, "[chain-rule]", "[chain]"),
        CONCEPTS,
        "[chain]",
        "unknown concept chain");
  }

  @Test
  void a_concept_does_not_require_itself() {
    assertOnlyAt(
        small().with(CONCEPTS, "requires: []", "requires: [depth]"),
        CONCEPTS,
        "- id: depth",
        "depth → chain-rule → depth");
    assertOnlyAt(
        small().with(CONCEPTS, "requires: []", "requires: [chain-rule]"),
        CONCEPTS,
        "- id: chain-rule",
        "chain-rule → chain-rule");
  }
}
