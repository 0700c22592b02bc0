package dev.gradus.contentcheck;

import org.junit.jupiter.api.Test;

class TrapsRuleTest extends RuleTest {
  TrapsRuleTest() {
    super(new TrapsRule());
  }

  @Test
  void a_wrong_order_is_of_the_same_things() {
    String path = item("chain-rule/order-of-training") + "item.yaml";
    assertOnlyAt(
        small().with(path, "order: [backward, loss, forward]", "order: [backward, lost, forward]"),
        path,
        "- {id: reversed",
        "lost");
    assertOnlyAt(
        small().with(path, "order: [backward, loss, forward]", "order: [backward, loss]"),
        path,
        "- {id: reversed",
        "same things");
  }

  @Test
  void a_wrong_pair_is_of_sides_of_the_item_and_wrong() {
    String path = item("chain-rule/parts-of-a-layer") + "item.yaml";
    assertOnlyAt(
        small().with(path, "right: slope", "right: hill"), path, "- {id: swapped", "sides");
    assertOnlyAt(
        small().with(path, "left: sum, right: slope", "left: none, right: slope"),
        path,
        "- {id: swapped",
        "sides");
    assertOnlyAt(
        small().with(path, "left: sum, right: slope", "left: phi, right: slope"),
        path,
        "- {id: swapped",
        "is right");
  }

  @Test
  void each_right_side_stands_there_once() {
    String path = item("chain-rule/parts-of-a-layer") + "item.yaml";
    assertOnlyAt(
        small().with(path, "extra: [zero]", "extra: [one]"), path, "pairs:", "stands twice");
  }

  @Test
  void layers_ascend_and_full_marks_need_less_error_than_none() {
    String path = item("depth/draw-the-decay") + "item.yaml";
    assertOnlyAt(
        small().with(path, "[10, 20, 30]", "[20, 10, 30]"), path, "layers:", "must ascend");
    assertOnlyAt(small().with(path, "full: 0.3", "full: 2.5"), path, "full:", "2.5, 2.0");
  }
}
