package dev.gradus.contentcheck;

import dev.gradus.content.ContentFixture;
import org.junit.jupiter.api.Test;

class ShapeRuleTest extends RuleTest {
  ShapeRuleTest() {
    super(new ShapeRule());
  }

  @Test
  void a_block_of_another_kind_is_reported_with_its_twin() {
    String path = QUESTION + "en.md";
    ContentFixture content = small().with(path, "Because of depth.", "- Because of depth.");
    int russian = content.lineOf(QUESTION + "ru.md", "Из-за глубины");
    assertOnlyAt(
        content, path, "- Because", "block 1 of {#short} is list of 1 items", "(line " + russian);
  }

  @Test
  void a_missing_or_surplus_block_is_reported() {
    String path = QUESTION + "en.md";
    assertOnlyAt(
        small().with(path, "Because of depth.", "Because\n\nof depth."),
        path,
        "of depth",
        "nothing");
    assertOnlyAt(small().with(path, "Because of depth.\n", ""), path, "## In short", "is nothing");
    assertOnlyAt(
        small().with(CARD + "en.md", "- or {{", "or {{"),
        CARD + "en.md",
        "- at most",
        "list of 1 items");
  }

  @Test
  void tables_have_the_same_rows() {
    assertOnlyAt(
        small().with(CARD + "en.md", "half of it |", "half of it |\n| more | rows |"),
        CARD + "en.md",
        "| factor",
        "table of 3 rows, in Russian table of 2 rows");
  }

  @Test
  void sections_are_the_same_in_the_same_order() {
    assertOnly(
        small().with(CARD + "en.md", "{#causes}", "{#reasons}"), CARD + "en.md", 1, "reasons");
  }

  @Test
  void sample_answers_have_the_same_shape_too() {
    String path = QUESTION + "candidates/weak.en.md";
    assertOnlyAt(small().with(path, "Half of it.", "Half\n\nof it."), path, "of it", "{#k1}");
    assertOnly(
        small().with(QUESTION + "en.md", "small?\n", "small?\nlede: So.\n"),
        QUESTION + "en.md",
        1,
        "lede");
  }
}
