package dev.gradus.contentcheck;

import org.junit.jupiter.api.Test;

class WordingsRuleTest extends RuleTest {
  WordingsRuleTest() {
    super(new WordingsRule());
  }

  @Test
  void every_key_point_is_worded_once_in_order() {
    String path = QUESTION + "en.md";
    assertOnlyAt(
        small().with(path, "- k1: Depth\n- k2: Weights", "- k2: Weights\n- k1: Depth"),
        path,
        "- k2",
        "must be [k1, k2]");
    assertOnlyAt(small().with(path, "- m2: “More data helps.” No\n", ""), path, "- m1", "[m1, m2]");
  }

  @Test
  void rubric_and_checks_are_worded_completely() {
    String path = TASK + "en.md";
    assertOnlyAt(small().with(path, "- report:", "- reports:"), path, "- measure", "report");
    assertOnlyAt(small().with(path, "- the-factor:", "- factor:"), path, "- factor", "the-factor");
  }

  @Test
  void choices_sides_and_hints_of_items_are_worded_completely_in_order() {
    String path = item("depth/which-layers") + "en.md";
    assertOnlyAt(
        small().with(path, "- middle: The middle ones\n", ""),
        path,
        "- first",
        "[first, last, middle]");
    assertOnlyAt(small().with(path, "- h1:", "- h2:"), path, "- h2", "must be [h1]");
    String order = item("chain-rule/order-of-training") + "en.md";
    assertOnlyAt(
        small().with(order, "- loss: Loss\n", ""), order, "- forward", "[forward, loss, backward]");
    String pairs = item("chain-rule/parts-of-a-layer") + "ru.md";
    assertOnlyAt(
        small().with(pairs, "- zero: Ничего\n", ""),
        pairs,
        "- linear",
        "[linear, slope, one, zero]");
  }

  @Test
  void the_section_holds_one_list_and_nothing_else() {
    String path = QUESTION + "en.md";
    assertOnlyAt(
        small().with(path, "- k1: Depth", "These:\n\n- k1: Depth"),
        path,
        "## Key points",
        "one list");
  }
}
