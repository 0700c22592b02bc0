package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RevisionRuleTest extends RuleTest {
  RevisionRuleTest() {
    super(new RevisionRule());
  }

  @Test
  void a_text_that_words_another_revision_is_reported() {
    String text = CARD + "en.md";
    assertOnly(
        small().with(text, "basedOnRevision: 2", "basedOnRevision: 1"),
        text,
        2,
        "words revision 1, the facts are at 2");
    assertThat(problems(small().with(QUESTION + "question.yaml", "revision: 1", "revision: 2")))
        .hasSize(2);
  }
}
