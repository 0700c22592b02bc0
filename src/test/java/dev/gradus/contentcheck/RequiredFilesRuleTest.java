package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequiredFilesRuleTest extends RuleTest {
  RequiredFilesRuleTest() {
    super(new RequiredFilesRule());
  }

  @Test
  void a_missing_or_empty_file_is_reported() {
    assertOnly(small().without("sources.yaml"), "sources.yaml", 1, "missing or empty");
    assertOnly(small().with("concepts.yaml", "# later\n"), "concepts.yaml", 1, "missing or empty");
    assertOnly(small().without(TASK + "task.yaml"), TASK + "task.yaml", 1, "missing");
  }

  @Test
  void a_broken_file_is_not_also_reported_as_missing() {
    assertThat(problems(small().with("sources.yaml", "A: ["))).isEmpty();
  }

  @Test
  void there_is_exactly_one_main_page() {
    assertOnlyAt(
        small().with(QUESTION + "question.yaml", "kind: question", "kind: card"),
        QUESTION + "question.yaml",
        "kind:",
        "second question of kind: card");
    assertOnly(
        small().with(CARD + "question.yaml", "kind: card", "kind: question"),
        "questions",
        1,
        "no question of kind: card");
  }
}
