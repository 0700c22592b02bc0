package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlphabetRuleTest extends RuleTest {
  AlphabetRuleTest() {
    super(new AlphabetRule());
  }

  @Test
  void what_was_never_translated_is_reported() {
    String path = CARD + "ru.md";
    assertOnlyAt(
        small().with(path, "Верно, причём экспоненциально", "Right, and so on"),
        path,
        "Right",
        "without Cyrillic");
    assertOnlyAt(
        small().with(path, "title: Что мало?", "title: What is small?"),
        path,
        "title:",
        "without Cyrillic");
    assertOnlyAt(
        small().with(path, "## Причины", "## The causes"), path, "## The", "without Cyrillic");
    assertOnlyAt(
        small().with(path, "d1: Сигнал $\\delta$ слабеет", "d1: The signal fades"),
        path,
        "- d1",
        "without Cyrillic");
  }

  @Test
  void cyrillic_in_english_is_reported() {
    String path = CARD + "en.md";
    assertOnlyAt(
        small().with(path, "Right, and", "Right, и"), path, "Right, и", "Cyrillic in English");
    assertOnlyAt(
        small().with("concepts.yaml", "en: Depth", "en: Dеpth"),
        "concepts.yaml",
        "Dеpth",
        "Cyrillic");
  }

  @Test
  void a_name_or_a_formula_alone_needs_no_translation() {
    assertThat(
            problems(
                small().with(CARD + "ru.md", "relu-he: ReLU, **Хе**", "relu-he: ReLU, **He**")))
        .isEmpty();
    assertThat(
            problems(
                small()
                    .withBoth(QUESTION, "k2: ", "k2: ReLU $x$ ")
                    .with(QUESTION + "ru.md", "ReLU $x$ Веса", "ReLU $x$")))
        .isEmpty();
  }
}
