package dev.gradus.contentcheck;

import org.junit.jupiter.api.Test;

class LexiconQuestionsRuleTest extends RuleTest {
  private static final String PATH = "lexicon/questions/the-question.yaml";

  LexiconQuestionsRuleTest() {
    super(new LexiconQuestionsRule());
  }

  @Test
  void an_unknown_concept_is_reported() {
    assertOnlyAt(
        small().with(PATH, "k1: {found: [signal shrinks]}", "k1: {found: [signal fades]}"),
        PATH,
        "k1:",
        "unknown concept fades");
  }

  @Test
  void a_point_that_the_rubric_lacks_is_reported_and_one_without_entry() {
    assertOnlyAt(
        small().with(PATH, "  k2: {found: [signal shrinks]}\n", ""), PATH, "  k1", "key point k2");
    assertOnlyAt(
        small().with(PATH, "  m1:", "  m9: {found: [signal]}\n  m1:"),
        PATH,
        "  m9:",
        "the rubric has no misconception m9");
  }

  @Test
  void a_claim_that_cannot_be_read_is_reported_once() {
    assertOnlyAt(
        small().with(PATH, "k1: {found: [signal shrinks]}", "k1: {found: [signal /far]}"),
        PATH,
        "k1:",
        "no such reach");
  }

  @Test
  void a_question_without_lexicon_and_a_lexicon_without_question_are_reported() {
    assertOnly(small().without(PATH), QUESTION + "question.yaml", 1, "has no " + PATH);
    String stray = "lexicon/questions/nothing.yaml";
    assertOnly(
        small().with(stray, "points: {}\nmisconceptions: {}\n"), stray, 1, "no such question");
  }
}
