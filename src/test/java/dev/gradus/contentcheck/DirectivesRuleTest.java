package dev.gradus.contentcheck;

import org.junit.jupiter.api.Test;

class DirectivesRuleTest extends RuleTest {
  DirectivesRuleTest() {
    super(new DirectivesRule());
  }

  private static final String EN = CARD + "en.md";

  @Test
  void a_directive_has_what_it_needs_and_nothing_else() {
    String[][] changes = {
      {"::: card D1", "::: card", "needs the name of a row"},
      {"::: say", "::: say loudly", "takes no loudly"},
      {"::: figure gradient-flow", "::: figure weather", "no simulation weather"},
      {"::: quote preset=relu-he", "::: quote", "takes the options [preset]"},
      {"::: note", "::: note preset=relu-he", "takes the options []"},
      {"::: say\nSay it **so**.", "::: say", "needs text"},
      {
        "::: card D1\nThe gradients become small.\n",
        "::: card D1\n",
        "needs the statement, then why"
      },
      {
        "::: quote preset=relu-he\n“It always vanishes”\n",
        "::: quote preset=relu-he\n",
        "needs the quote"
      },
      {"::: slopes\n", "::: slopes\nOne.\n\n", "needs one paragraph"},
      {"::: ladder\n", "::: ladder\nFirst.\n\n", "needs a list of presets"}
    };
    for (String[] change : changes) {
      assertOnlyAt(small().with(EN, change[0], change[1]), EN, change[1], change[2]);
    }
  }

  @Test
  void a_page_has_one_figure_of_a_kind() {
    assertOnlyAt(
        small().with(EN, "::: note", "::: slopes\nAgain.\n:::\n\n::: note"),
        EN,
        "::: slopes\nAgain",
        "already");
  }
}
