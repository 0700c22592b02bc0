package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeadEndsRuleTest extends RuleTest {
  private static final String FACTS = "interviews/the-question/interview.yaml";

  DeadEndsRuleTest() {
    super(new DeadEndsRule());
  }

  @Test
  void a_point_that_was_missed_or_vague_leads_on_in_two_ways() {
    assertOnlyAt(
        small().with(FACTS, "  - {id: k2-missed-b, on: k2, aims: [k2]}\n", ""),
        FACTS,
        "  - {id: k1-missed-a",
        "when k2 was missed",
        "at least 2, not 1");
    assertOnlyAt(
        small().with(FACTS, "k1-vague-b, on: k1", "k1-vague-b, on: k2"),
        FACTS,
        "  - {id: k1-vague-a",
        "when k1 was vague");
  }

  @Test
  void a_point_that_was_found_can_be_deepened_and_a_misconception_is_countered_in_two_ways() {
    assertOnlyAt(
        small().with(FACTS, "  - {id: k1-strong-a, on: k1, aims: [k1]}\n", ""),
        FACTS,
        "  - {id: k2-strong-a",
        "when k1 was found",
        "at least 1, not 0");
    assertOnlyAt(
        small().with(FACTS, "  - {id: m2-b, on: m2, aims: [k1]}\n", ""),
        FACTS,
        "  - {id: m1-a",
        "when m2 was asserted");
  }

  @Test
  void there_are_two_ways_to_begin_and_to_end() {
    assertOnlyAt(
        small().with(FACTS, "[opening-a, opening-b]", "[opening-a]"),
        FACTS,
        "openings:",
        "openings: at least 2");
    assertOnlyAt(
        small().with(FACTS, "[closing-a, closing-b]", "[closing-a]"),
        FACTS,
        "closings:",
        "closings: at least 2");
  }

  @Test
  void a_new_point_of_the_rubric_needs_its_follow_ups() {
    assertThat(
            problems(
                small()
                    .with(
                        QUESTION + "question.yaml",
                        "keyPoints: [k1, k2]",
                        "keyPoints: [k1, k2, k3]")))
        .hasSize(3)
        .allMatch(problem -> problem.message().contains("k3"));
  }
}
