package dev.gradus.contentcheck;

import org.junit.jupiter.api.Test;

class CompetencesRuleTest extends RuleTest {
  CompetencesRuleTest() {
    super(new CompetencesRule());
  }

  @Test
  void every_key_point_has_a_competence_and_no_other_name_has() {
    String path = QUESTION + "question.yaml";
    assertOnlyAt(
        small().with(path, "{k1: causes, k2: remedies}", "{k1: causes}"),
        path,
        "competences:",
        "k2 has no competence");
    assertOnlyAt(
        small().with(path, "k2: remedies}", "k2: remedies, k3: causes}"),
        path,
        "competences:",
        "no key point k3");
  }
}
