package dev.gradus.contentcheck;

import dev.gradus.content.ContentFixture;
import org.junit.jupiter.api.Test;

class ChoicesRuleTest extends RuleTest {
  ChoicesRuleTest() {
    super(new ChoicesRule());
  }

  @Test
  void exactly_one_choice_is_right() {
    String path = item("depth/which-layers") + "item.yaml";
    assertOnlyAt(
        small().with(path, "- {id: middle}", "- {id: middle, correct: true}"),
        path,
        "- {id: first",
        "exactly one must be correct, not 2");
    String chart = item("depth/which-curve") + "item.yaml";
    assertOnlyAt(
        small().with(chart, "{id: a, correct: true}", "{id: a}"), chart, "- {id: a}", "not 0");
  }

  @Test
  void of_several_choices_two_are_right_and_one_is_wrong() {
    String path = item("depth/what-grows") + "item.yaml";
    assertOnlyAt(
        small().with(path, "{id: decades, correct: true}", "{id: decades}"),
        path,
        "- {id: factors",
        "not 1 of 4 correct");
    ContentFixture all =
        small()
            .with(path, "misconception: last-layers-suffer", "correct: true")
            .with(path, "- {id: width}", "- {id: width, correct: true}");
    assertOnlyAt(all, path, "- {id: factors", "not 4 of 4 correct");
  }

  @Test
  void each_blank_of_a_formula_has_options_and_one_of_them_is_right() {
    String path = item("chain-rule/one-step-back") + "item.yaml";
    assertOnlyAt(
        small().with(path, "blank{slopes}", "blank{slope}"),
        path,
        "formula:",
        "[slope, weights]",
        "[slopes, weights]");
    assertOnlyAt(
        small().with(path, "\"D_l\", correct: true", "\"D_l\""),
        path,
        "- {id: diag",
        "slopes: exactly one must be correct, not 0");
  }

  @Test
  void no_two_answers_share_an_id() {
    String path = item("chain-rule/one-step-back") + "item.yaml";
    assertOnlyAt(
        small().with(path, "id: earlier", "id: none"),
        path,
        "{id: none, tex: \"W_l\"",
        "used in line");
  }
}
