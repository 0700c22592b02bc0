package dev.gradus.contentcheck;

import org.junit.jupiter.api.Test;

class LexiconConceptsRuleTest extends RuleTest {
  private static final String CONCEPTS = "lexicon/concepts.yaml";

  LexiconConceptsRuleTest() {
    super(new LexiconConceptsRule());
  }

  @Test
  void a_concept_that_cannot_be_said_in_a_language_is_reported() {
    assertOnlyAt(
        small().with(CONCEPTS, "  en: [shrink*]\n", ""),
        CONCEPTS,
        "  ru: [уменьш*]",
        "shrinks cannot be said in en");
  }

  @Test
  void a_phrase_written_twice_is_reported() {
    assertOnlyAt(
        small().with(CONCEPTS, "[shrink*]", "[shrink*, Shrink*]"), CONCEPTS, "[shrink*", "twice");
  }

  @Test
  void the_wrong_alphabet_is_reported() {
    assertOnlyAt(
        small().with(CONCEPTS, "[shrink*]", "[уменьшение]"), CONCEPTS, "[уменьшение", "Cyrillic");
    assertOnlyAt(
        small().with(CONCEPTS, "[уменьш*]", "[сеткa]"), CONCEPTS, "[сеткa", "two alphabets");
  }

  @Test
  void a_concept_defined_in_two_files_is_reported() {
    String path = "lexicon/discourse.yaml";
    assertOnlyAt(small().with(path, "negator:", "signal:"), path, "  ru: [=не]", "already defined");
  }
}
