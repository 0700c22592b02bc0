package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypographyRuleTest extends RuleTest {
  TypographyRuleTest() {
    super(new TypographyRule());
  }

  private static final String EN = QUESTION + "en.md";
  private static final String RU = QUESTION + "ru.md";

  @Test
  void quotation_marks_are_typographic() {
    assertOnlyAt(small().with(EN, "Because of", "It's"), EN, "It's", "straight quotation mark");
    assertOnlyAt(small().with(RU, "«Помогут данные»", "Помогут 'данные"), RU, "- m2", "straight");
    assertThat(problems(small().with(EN, "“More data helps.”", "«More data helps»"))).hasSize(2);
    assertOnlyAt(small().with(EN, "title: Why is", "title: Why isn't"), EN, "title", "straight");
  }

  @Test
  void brackets_and_quotation_marks_come_in_pairs() {
    assertOnlyAt(
        small().with(RU, "«Помогут данные».", "«Помогут данные."), RU, "- m1", "«» do not match");
    assertOnlyAt(small().with(EN, "Because of", "(Because of"), EN, "(Because", "() do not match");
    assertOnlyAt(small().with(EN, "Because of", "Because) (of"), EN, "Because)", "() do not match");
    assertThat(problems(small().with(EN, "Because of", "Because (see $x$ and `)`) of"))).isEmpty();
  }

  @Test
  void each_language_has_its_decimal_sign() {
    assertOnlyAt(
        small().with(RU, "Из-за глубины", "На 2.5 слоя"), RU, "2.5", "decimal point in Russian");
    assertOnlyAt(small().with(EN, "Because of", "By 2,5"), EN, "2,5", "decimal comma in English");
    assertOnlyAt(
        small().with("simulations/gradient-flow.yaml", "en: ReLU with He", "en: \"0,5 He\""),
        "simulations/gradient-flow.yaml",
        "0,5",
        "decimal comma");
  }

  @Test
  void thousands_formulas_claims_code_and_citations_are_left_alone() {
    for (String good : new String[] {"1,024 and 12,000,000", "$2,5$", "`2,5'`", "1, 2 and 3"}) {
      assertThat(problems(small().with(EN, "Because of", good))).as(good).isEmpty();
    }
    for (String good :
        new String[] {"$2.5$", "{{2.5 ~ 2.5}}", "`2.5`", "[@HS97 разд. 3.1]", "2,5"}) {
      assertThat(problems(small().with(RU, "Из-за", good))).as(good).isEmpty();
    }
  }
}
