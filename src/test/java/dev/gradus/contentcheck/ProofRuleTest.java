package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProofRuleTest extends RuleTest {
  ProofRuleTest() {
    super(new ProofRule(FixtureEngine::evaluate));
  }

  @Test
  void a_trap_that_the_tolerance_takes_for_the_key_is_reported() {
    String path = item("chain-rule/two-halves") + "item.yaml";
    assertOnlyAt(
        small().with(path, "relative: 0.05", "relative: 3"),
        path,
        "- {id: added",
        "added earns everything");
    String drawn = item("depth/draw-the-decay") + "item.yaml";
    assertOnlyAt(
        small().with(drawn, "perLayer: \"0.5\"", "perLayer: \"0.25\""),
        drawn,
        "- {id: half",
        "half earns everything");
    String ordered = item("chain-rule/order-of-training") + "item.yaml";
    assertOnlyAt(
        small()
            .with(ordered, "order: [backward, loss, forward]", "order: [forward, loss, backward]"),
        ordered,
        "- {id: reversed",
        "reversed earns everything");
  }

  @Test
  void a_trap_that_hides_another_is_reported() {
    String path = item("depth/which-layer-fades") + "item.yaml";
    assertOnlyAt(
        small().with(path, "- {id: fifth", "- {id: fourth, value: \"4\"}\n  - {id: fifth"),
        path,
        "- {id: fifth",
        "fifth is taken for [fourth]");
  }

  @Test
  void a_key_that_cannot_be_answered_is_reported() {
    String path = item("depth/which-layer-fades") + "item.yaml";
    assertOnly(
        small().with(path, "key: \"36\"", "key: \"0\""),
        path,
        1,
        "does not earn everything",
        "NOT_A_LAYER");
  }

  @Test
  void the_combination_in_which_it_fails_is_named() {
    String path = item("depth/decades-lost") + "item.yaml";
    assertOnlyAt(
        small().with(path, "\"{layers}+2\"", "\"{layers}+20\""),
        path,
        "- {id: added",
        "added earns everything with {layers=20}");
  }

  @Test
  void an_item_that_cannot_be_put_is_reported() {
    String path = item("depth/draw-the-decay") + "item.yaml";
    assertOnly(
        small().with(path, "id: a, preset: sigmoid-40", "id: a, preset: sigmoid-50"),
        path,
        1,
        "cannot be put: unknown name");
    String none = item("depth/which-layers") + "item.yaml";
    assertOnly(
        small().with(none, "{id: first, correct: true}", "{id: first}"), none, 1, "cannot be put");
  }

  @Test
  void an_item_that_has_one_thing_to_order_or_too_many_forms_is_left_to_other_rules() {
    String path = item("chain-rule/order-of-training") + "item.yaml";
    assertThat(problems(small().with(path, "order: [forward, loss, backward]", "order: [loss]")))
        .isEmpty();
  }

  @Test
  void a_state_is_shown_with_the_numbers_of_every_form() {
    String path = item("chain-rule/product-of-slopes") + "item.yaml";
    String state = "see: {preset: sigmoid-40, parameters: {depth: \"{%s}\"}}";
    assertThat(problems(small().with(path, "see: {preset: sigmoid-40}", state.formatted("layers"))))
        .isEmpty();
    assertOnly(
        small().with(path, "see: {preset: sigmoid-40}", state.formatted("share")),
        path,
        1,
        "cannot be put: the value of depth is not accepted");
  }
}
