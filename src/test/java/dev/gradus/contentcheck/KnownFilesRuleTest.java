package dev.gradus.contentcheck;

import org.junit.jupiter.api.Test;

class KnownFilesRuleTest extends RuleTest {
  KnownFilesRuleTest() {
    super(new KnownFilesRule());
  }

  @Test
  void a_file_that_the_format_does_not_know_is_reported() {
    for (String path :
        new String[] {
          "notes.txt",
          "questions/readme.md",
          QUESTION + "de.md",
          QUESTION + "candidates/poor.ru.md",
          TASK + "candidates/weak.ru.md",
          "simulations/gradient-flow.yml"
        }) {
      assertOnly(small().with(path, "text"), path, 1, "no such file");
    }
  }
}
