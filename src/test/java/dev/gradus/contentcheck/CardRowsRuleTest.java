package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CardRowsRuleTest extends RuleTest {
  CardRowsRuleTest() {
    super(new CardRowsRule());
  }

  private static final String EN = CARD + "en.md";

  @Test
  void a_row_that_is_missing_twofold_or_unknown_is_reported() {
    assertThat(problems(small().with(EN, "card C1", "card D1")))
        .extracting(problem -> problem.message())
        .anyMatch(message -> message.contains("row D1 stands in line"))
        .anyMatch(message -> message.contains("row C1 of the card is missing"))
        .hasSize(2);
    assertThat(problems(small().with(EN, "card C1", "card X9")))
        .extracting(problem -> problem.message())
        .anyMatch(message -> message.contains("no row X9"))
        .hasSize(2);
  }

  @Test
  void a_question_without_a_card_has_no_rows() {
    String path = QUESTION + "en.md";
    assertOnlyAt(
        small().with(path, "Because of depth.", "::: card D1\nIt is.\n\nWhy.\n:::"),
        path,
        ":::",
        "no row D1");
  }
}
