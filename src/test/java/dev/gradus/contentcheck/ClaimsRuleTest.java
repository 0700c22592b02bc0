package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimsRuleTest extends RuleTest {
  private static final String EN = CARD + "en.md";

  ClaimsRuleTest() {
    super(new ClaimsRule(FixtureEngine::evaluate));
  }

  @Test
  void the_digits_are_those_of_the_value() {
    assertOnlyAt(
        small().with(EN, "~ 9.5e-7", "~ 9.4e-7"), EN, "9.4e-7", "0.25^10 is 9.537e-7, not 9.4e-7");
    assertOnlyAt(small().with(EN, "~ 0.25", "~ 0.250001"), EN, "0.250001", "not 0.250001");
  }

  @Test
  void fewer_digits_hold_as_well_and_a_tie_holds_both_ways() {
    for (String good : new String[] {"0.25", "0.250", "0.3", "0.2", "2.5e-1"}) {
      assertThat(problems(small().with(EN, "~ 0.25}}", "~ " + good + "}}"))).as(good).isEmpty();
    }
  }

  @Test
  void an_expression_without_a_value_is_reported_with_the_engine_s_words() {
    assertOnlyAt(
        small().with(EN, "0.5*0.5", "half*half"), EN, "half*half", "half*half: unknown name");
    assertOnlyAt(small().with(EN, "0.5*0.5", "0/0"), EN, "0/0", "no finite value");
    assertOnlyAt(
        small().with(TASK + "task.yaml", "0.5^2", "nothing"),
        TASK + "task.yaml",
        "nothing",
        "unknown name");
  }

  @Test
  void a_claim_says_its_digits_in_plain_notation() {
    assertOnlyAt(
        small().with(EN, "0.5*0.5 ~ 0.25", "0.5*0.5"), EN, "0.5*0.5", "needs its digits: … ~ 0.25");
    assertOnlyAt(small().with(EN, "~ 0.25", "~ 0,25"), EN, "0,25", "not a number");
  }
}
