package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.content.ContentFixture;
import org.junit.jupiter.api.Test;

class StraySignsRuleTest extends RuleTest {
  StraySignsRuleTest() {
    super(new StraySignsRule());
  }

  private static final String EN = QUESTION + "en.md";

  @Test
  void what_is_opened_must_be_closed() {
    String[][] changes = {
      {"a $b for", "$ opens"},
      {"a {{0.5 ~ 1} for", "{{ opens"},
      {"a $$b$$ for", "$$ opens"},
      {"a **b for", "** is left over"},
      {"a @b for", "@ is left over"},
      {"a_b for", "_ is left over"},
      {"a ~~b for", "~~ is left over"},
      {"a [b](term:x y) for", "[ is left over"},
      {"a [b]{K 1} for", "]{ is left over"},
      {"a [@HS 97 for", "[@ is left over"}
    };
    for (String[] change : changes) {
      ContentFixture content = small().with(EN, "Because of", change[0]);
      assertThat(problems(content)).as(change[0]).isNotEmpty();
      assertThat(problems(content))
          .allMatch(problem -> problem.line() == content.lineOf(EN, change[0]))
          .anyMatch(problem -> problem.message().startsWith(change[1]));
    }
  }

  @Test
  void code_and_formulas_may_hold_any_sign() {
    assertThat(problems(small().with(EN, "Because of", "So `a_b[0] & {#c}` and $x_1^2 < 3$ of")))
        .isEmpty();
  }
}
