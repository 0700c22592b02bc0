package dev.gradus.contentcheck;

import dev.gradus.content.ContentFixture;
import org.junit.jupiter.api.Test;

class MisconceptionsRuleTest extends RuleTest {
  MisconceptionsRuleTest() {
    super(new MisconceptionsRule());
  }

  @Test
  void what_is_behind_an_answer_is_known() {
    String path = item("depth/which-layers") + "item.yaml";
    ContentFixture content = small().with(path, "last-layers-suffer", "middle-layers-suffer");
    assertOnlyAt(content, path, "- {id: last", "unknown misconception middle-layers-suffer");
  }

  @Test
  void nothing_is_behind_a_right_answer() {
    String path = item("depth/which-layers") + "item.yaml";
    assertOnlyAt(
        small().with(path, "correct: true", "correct: true, misconception: sum-for-product"),
        path,
        "- {id: first",
        "right answer");
  }

  @Test
  void every_misconception_is_behind_some_answer() {
    String path = "misconceptions.yaml";
    String unused = "- id: unused\n  concept: depth\n  name: {ru: Незачем, en: Unused}\n";
    ContentFixture content = small().with(path, small().text(path) + unused);
    assertOnlyAt(content, path, "- id: unused", "no quiz item has unused");
  }
}
