package dev.gradus.contentcheck;

import org.junit.jupiter.api.Test;

class SpokenRuleTest extends RuleTest {
  private static final String EN = "interviews/the-question/en.md";

  SpokenRuleTest() {
    super(new SpokenRule());
  }

  @Test
  void what_is_said_aloud_has_no_formulas_claims_citations_or_links() {
    for (String written :
        new String[] {
          "$x$", "{{0.5 ~ 0.5}}", "[@HS97]", "[the card](question:the-card)", "[words]{k1}"
        }) {
      assertOnlyAt(
          small().with(EN, "k1-vague-a: What else", "k1-vague-a: What " + written + " else"),
          EN,
          "k1-vague-a",
          "plain words");
    }
  }

  @Test
  void nothing_is_too_long_to_be_heard() {
    assertOnlyAt(
        small().with(EN, "k1-missed-a: What else", "k1-missed-a: " + "what ".repeat(58) + "else"),
        EN,
        "k1-missed-a",
        "61 words");
  }

  @Test
  void two_variants_do_not_say_the_same() {
    assertOnlyAt(
        small().with(EN, "closing-b: That will do.", "closing-b: Thank you."),
        EN,
        "closing-b",
        "says the same as line " + small().lineOf(EN, "closing-a"));
  }
}
