package dev.gradus.contentcheck;

import org.junit.jupiter.api.Test;

class BothLanguagesRuleTest extends RuleTest {
  BothLanguagesRuleTest() {
    super(new BothLanguagesRule());
  }

  @Test
  void a_missing_language_is_reported() {
    for (String path :
        new String[] {QUESTION + "en.md", TASK + "ru.md", QUESTION + "candidates/weak.en.md"}) {
      assertOnly(small().without(path), path, 1, "missing");
    }
  }
}
