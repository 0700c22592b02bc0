package dev.gradus.contentcheck;

import org.junit.jupiter.api.Test;

class FeedbackRuleTest extends RuleTest {
  FeedbackRuleTest() {
    super(new FeedbackRule());
  }

  @Test
  void every_wrong_answer_is_explained() {
    String choices = item("depth/which-layers") + "en.md";
    assertOnlyAt(
        small().with(choices, "- middle: They are not the farthest.\n", ""),
        choices,
        "## Each answer",
        "middle is not explained");
    String traps = item("chain-rule/one-step-back") + "ru.md";
    assertOnlyAt(
        small().with(traps, "- earlier: Это веса другого слоя.\n", ""),
        traps,
        "## Каждый ответ",
        "earlier is not explained");
  }

  @Test
  void nothing_else_is_explained_and_nothing_twice() {
    String path = item("depth/which-layers") + "en.md";
    assertOnlyAt(
        small().with(path, "- middle: They", "- first: Right.\n- middle: They"),
        path,
        "- first: Right",
        "nothing wrong called first");
    assertOnlyAt(
        small().with(path, "- middle: They", "- middle: It is.\n- middle: They"),
        path,
        "- middle: They",
        "twice");
  }

  @Test
  void nothing_stands_beside_the_list() {
    String path = item("depth/which-layers") + "en.md";
    assertOnlyAt(
        small().with(path, "- last: They are one", "Both are wrong.\n\n- last: They are one"),
        path,
        "## Each answer",
        "a list and nothing else");
  }

  @Test
  void every_judged_point_is_explained_whether_covered_or_not() {
    String path = item("depth/judge-the-weak") + "en.md";
    assertOnlyAt(
        small().with(path, "- p1: It is said plainly.\n", ""),
        path,
        "## Each answer",
        "p1 is not explained");
  }
}
