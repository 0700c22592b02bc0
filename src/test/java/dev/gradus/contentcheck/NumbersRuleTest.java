package dev.gradus.contentcheck;

import org.junit.jupiter.api.Test;

class NumbersRuleTest extends RuleTest {
  NumbersRuleTest() {
    super(new NumbersRule(FixtureEngine::evaluate));
  }

  @Test
  void every_expression_has_a_value_in_every_combination() {
    String path = item("depth/decades-lost") + "item.yaml";
    assertOnlyAt(
        small().with(path, "\"{layers}*2\"", "\"{layers}*two\""),
        path,
        "key:",
        "10*two: unknown name");
    assertOnlyAt(
        small().with(path, "\"{layers}*2\"", "\"1/({layers}-20)\""),
        path,
        "key:",
        "1/(20-20) has no finite value");
  }

  @Test
  void numbers_to_choose_from_can_be_told_apart() {
    String path = item("chain-rule/product-of-slopes") + "item.yaml";
    assertOnlyAt(
        small().with(path, "\"{share}*{layers}\"", "\"1.05*{share}^{layers}\""),
        path,
        "- {id: sum",
        "are not apart with {layers=5, share=0.5}");
    assertOnlyAt(
        small().with(path, "\"{share}*{layers}\"", "\"{share}^{layers}*({layers}-7)\""),
        path,
        "- {id: sum",
        "with {layers=8, share=0.5}");
  }

  @Test
  void numbers_to_choose_from_can_be_printed() {
    String path = item("chain-rule/product-of-slopes") + "item.yaml";
    assertOnlyAt(
        small().with(path, "\"{share}*{layers}\"", "\"10^(20*{layers})\""),
        path,
        "- {id: sum",
        "out of range with {layers=5");
  }
}
