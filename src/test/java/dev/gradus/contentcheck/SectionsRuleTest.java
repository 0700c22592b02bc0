package dev.gradus.contentcheck;

import dev.gradus.content.ContentFixture;
import org.junit.jupiter.api.Test;

class SectionsRuleTest extends RuleTest {
  SectionsRuleTest() {
    super(new SectionsRule());
  }

  @Test
  void a_question_and_a_task_have_exactly_their_sections() {
    String question = QUESTION + "en.md";
    assertOnly(
        small().with(question, "{#full}", "{#long}"),
        question,
        1,
        "[short, full, points, misconceptions]");
    String task = TASK + "ru.md";
    assertOnly(
        small().with(task, "## Подсказки {#hints}\n\nБерите логарифмы.\n", ""), task, 1, "hints");
  }

  @Test
  void an_item_has_the_sections_of_its_kind() {
    String path = item("depth/which-layers") + "en.md";
    assertOnly(
        small().with(path, "## Hints {#hints}\n\n- h1: Where does the signal come from?\n\n", ""),
        path,
        1,
        "[stem, choices, hints, explanation, feedback]");
    String pairs = item("chain-rule/parts-of-a-layer") + "en.md";
    assertOnly(small().with(pairs, "{#left}", "{#choices}"), pairs, 1, "[stem, left, right,");
    String judged = item("depth/judge-the-weak") + "ru.md";
    assertOnly(small().with(judged, "{#answer}", "{#reply}"), judged, 1, "[stem, answer,");
  }

  @Test
  void an_item_has_no_directives() {
    String path = item("depth/which-layers") + "en.md";
    assertOnlyAt(
        small().with(path, "Which layers get", "::: note\nAn aside.\n:::\n\nWhich layers get"),
        path,
        "::: note",
        "no directive ::: note");
  }

  @Test
  void the_main_page_ends_with_points_and_misconceptions() {
    assertOnlyAt(
        small().with(CARD + "en.md", "It does not\n", "It does not\n\n## More {#more}\n\nEnd."),
        CARD + "en.md",
        "End.",
        "last sections");
  }

  @Test
  void no_section_is_empty_untitled_or_twofold() {
    String path = CARD + "en.md";
    ContentFixture twofold = small().with(path, "## Causes {#causes}", "## Causes {#product}");
    assertOnlyAt(twofold, path, "## Causes", "two sections");
    assertOnlyAt(small().with(path, "## Causes {#", "## {#"), path, "## {#causes", "no title");
    ContentFixture empty = small().with(path, "## Causes", "## Nothing {#nothing}\n\n## Causes");
    assertOnlyAt(empty, path, "## Nothing", "is empty");
  }

  @Test
  void above_the_text_of_a_laboratory_page_stands_the_figure_of_its_own_simulation_alone() {
    String path = "lab/gradient-flow/en.md";
    assertOnlyAt(
        small().with(path, "figure gradient-flow", "figure recurrent"),
        path,
        "::: figure",
        "own simulation, gradient-flow");
    assertOnlyAt(
        small().with(path, "## What you see", "More.\n\n## What you see"),
        path,
        "::: figure",
        "before the first");
    assertOnlyAt(
        small().with(path, "::: figure gradient-flow preset=sigmoid-40", "::: note"),
        path,
        "::: note",
        "before the first");
  }

  @Test
  void nothing_stands_before_the_first_heading() {
    String path = QUESTION + "en.md";
    assertOnlyAt(
        small().with(path, "## In short", "Lost.\n\n## In short"),
        path,
        "Lost",
        "before the first");
  }
}
