package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.content.ContentFixture;
import org.junit.jupiter.api.Test;

class CandidatesRuleTest extends RuleTest {
  CandidatesRuleTest() {
    super(new CandidatesRule());
  }

  private static final String FACTS = QUESTION + "question.yaml";
  private static final String EN = QUESTION + "candidates/weak.en.md";

  @Test
  void every_key_point_is_judged() {
    ContentFixture content = small().with(FACTS, "{k1: partial, k2: missed}", "{k1: partial}");
    assertThat(problems(content))
        .hasSize(3)
        .anyMatch(p -> p.message().contains("must be [k1, k2]"));
    assertOnlyAt(small().with(EN, "## {#k2}", "## {#k3}"), EN, "Well", "[k1, k2, m2, overall]");
    assertOnlyAt(small().with(EN, "Missed.", ""), EN, "## {#k2}", "says nothing");
  }

  @Test
  void asserted_misconceptions_are_those_of_the_question() {
    assertThat(problems(small().with(FACTS, "misconceptions: [m2]", "misconceptions: [m9]")))
        .anyMatch(
            p -> p.path().equals(FACTS) && p.message().equals("there is no misconception m9"));
  }

  @Test
  void marks_are_what_the_judgement_speaks_of() {
    assertOnly(small().with(EN, "So [", "So [also]{k2} ["), EN, 1, "{k2}, which the YAML neither");
    assertOnly(
        small().with(EN, "[there are many layers]{k1}", "there are many"),
        EN,
        1,
        "no passage is marked {k1}");
  }

  @Test
  void a_file_needs_its_judgement_and_no_front_matter() {
    String strong = QUESTION + "candidates/strong.en.md";
    assertOnly(small().with(strong, "Text."), strong, 1, "no candidate strong");
    assertOnly(
        small().with(EN, "Well, [", "---\nbasedOnRevision: 1\n---\nWell, ["),
        EN,
        1,
        "no front matter");
  }
}
