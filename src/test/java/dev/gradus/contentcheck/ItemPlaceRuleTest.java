package dev.gradus.contentcheck;

import dev.gradus.content.ContentFixture;
import org.junit.jupiter.api.Test;

class ItemPlaceRuleTest extends RuleTest {
  ItemPlaceRuleTest() {
    super(new ItemPlaceRule());
  }

  @Test
  void the_folder_is_that_of_the_first_concept() {
    String path = item("depth/which-layers") + "item.yaml";
    assertOnlyAt(
        small().with(path, "concepts: [depth]", "concepts: [chain-rule, depth]"),
        path,
        "concepts:",
        "first concept is chain-rule",
        "that of depth");
  }

  @Test
  void an_id_is_used_once_over_all_groups() {
    ContentFixture twofold =
        small()
            .with(
                item("depth/two-halves") + "item.yaml",
                small()
                    .text(item("chain-rule/two-halves") + "item.yaml")
                    .replace("[chain-rule]", "[depth]"));
    assertOnly(
        twofold,
        item("depth/two-halves") + "item.yaml",
        1,
        "items/chain-rule/two-halves/item.yaml already");
  }
}
