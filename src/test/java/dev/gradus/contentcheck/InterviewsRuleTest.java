package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InterviewsRuleTest extends RuleTest {
  private static final String FACTS = "interviews/the-question/interview.yaml";

  InterviewsRuleTest() {
    super(new InterviewsRule());
  }

  @Test
  void every_question_has_a_script_and_every_script_a_question() {
    assertOnly(
        small()
            .without(FACTS)
            .without("interviews/the-question/ru.md")
            .without("interviews/the-question/en.md"),
        FACTS,
        1,
        "missing");
    String stray = "interviews/no-question/interview.yaml";
    assertOnly(small().with(stray, "id: no-question\n"), stray, 1, "no question no-question");
  }

  @Test
  void a_script_names_only_what_is_in_the_rubric() {
    assertOnlyAt(
        small().with(FACTS, "m2-a, on: m2", "m2-a, on: k2"), FACTS, "m2-a", "misconception k2");
    assertOnlyAt(
        small().with(FACTS, "m2-a, on: m2, aims: [k1]", "m2-a, on: m2, aims: [m1]"),
        FACTS,
        "m2-a",
        "no key point m1");
    assertOnlyAt(
        small().with(FACTS, "k2-vague-b, on: k2, aims: [k2]", "k2-vague-b, on: k9, aims: [k2]"),
        FACTS,
        "k2-vague-b",
        "no key point k9");
  }

  @Test
  void a_question_about_a_point_aims_at_it_and_may_aim_at_others_too() {
    assertOnlyAt(
        small().with(FACTS, "k2-missed-a, on: k2, aims: [k2]", "k2-missed-a, on: k2, aims: [k1]"),
        FACTS,
        "k2-missed-a",
        "aims at it");
    assertThat(
            problems(
                small()
                    .with(
                        FACTS,
                        "k2-missed-a, on: k2, aims: [k2]",
                        "k2-missed-a, on: k2, aims: [k2, k1]")))
        .isEmpty();
  }

  @Test
  void an_id_is_used_once_in_a_script() {
    assertOnlyAt(
        small().with(FACTS, "k2-vague-a, on", "k2-missed-b, on"),
        FACTS,
        "k2-missed-b, on: k2, aims: [k2]}\n  - {id: k2-vague-b",
        "used already");
    assertOnlyAt(
        small().with(FACTS, "closing-a", "opening-a"), FACTS, "closings:", "opening-a is used");
  }

  @Test
  void what_shows_a_key_point_is_a_preset() {
    assertThat(problems(small().with(FACTS, "closings:", "shows: {k1: sigmoid-40}\nclosings:")))
        .isEmpty();
    assertOnlyAt(
        small().with(FACTS, "closings:", "shows: {k1: no-preset}\nclosings:"),
        FACTS,
        "shows",
        "no preset no-preset");
    assertOnlyAt(
        small().with(FACTS, "closings:", "shows: {k9: sigmoid-40}\nclosings:"),
        FACTS,
        "shows",
        "no key point k9");
  }
}
