package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormulasRuleTest extends RuleTest {
  FormulasRuleTest() {
    super(new FormulasRule());
  }

  private static final String EN = CARD + "en.md";

  @Test
  void formulas_of_items_are_checked_in_their_yaml() {
    String cloze = item("chain-rule/one-step-back") + "item.yaml";
    assertOnlyAt(
        small().with(cloze, "\\\\top\"", "\\\\top}\""),
        cloze,
        "- {id: transposed",
        "closes nothing");
    assertOnlyAt(
        small().with(cloze, "blank{slopes}", "blank{slopes"), cloze, "formula:", "not closed");
    String generated = item("chain-rule/product-of-slopes") + "item.yaml";
    assertOnlyAt(
        small().with(generated, "\\\\tfrac12", "\\\\tfrac{1"), generated, "share:", "not closed");
  }

  @Test
  void an_empty_or_unbalanced_formula_is_reported() {
    String[][] changes = {
      {"$ $", "is empty"},
      {"$x_{1$", "{ is not closed"},
      {"$x_1}$", "} closes nothing"},
      {"$\\left( x$", "\\left is not closed"},
      {"$x \\right)$", "\\right closes nothing"},
      {"$\\begin{cases} 1 \\end{matrix}$", "\\end{matrix} closes nothing"},
      {"$\\begin{cases} 1$", "\\begin{cases} is not closed"}
    };
    for (String[] change : changes) {
      assertOnlyAt(
          small().with(EN, "$J_l$ shrinks", change[0] + " shrinks"), EN, change[0], change[1]);
    }
  }

  @Test
  void escaped_braces_and_similar_commands_are_good() {
    assertThat(
            FormulasRule.objection(
                "\\{ x \\} \\leftarrow \\rightarrow \\left\\{ {a} \\right. \\\\"))
        .isEmpty();
  }

  @Test
  void ids_of_formulas_are_unique() {
    assertOnlyAt(
        small().with(EN, "::: say", "$$1$$ {#eq-step}\n\n::: say"), EN, "$$1$$", "two formulas");
  }
}
