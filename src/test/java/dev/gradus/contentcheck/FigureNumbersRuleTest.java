package dev.gradus.contentcheck;

import org.junit.jupiter.api.Test;

class FigureNumbersRuleTest extends RuleTest {
  FigureNumbersRuleTest() {
    super(new FigureNumbersRule());
  }

  private static final String EN = CARD + "en.md";

  @Test
  void only_numbers_that_the_figure_has_are_used() {
    assertOnlyAt(
        small().with(EN, "drag depth", "drag height"), EN, "drag height", "no height here");
    assertOnlyAt(
        small().with(EN, "out ratio", "out sigmoid-slope"), EN, "Set the", "sigmoid-slope");
    assertOnlyAt(
        small().with(EN, "drag z", "drag depth"), EN, "At $z=$", "no depth here, only [z]");
  }

  @Test
  void the_page_has_the_figure_that_they_belong_to() {
    String path = QUESTION + "en.md";
    assertOnlyAt(
        small().with(path, "Because of depth.", "At {{drag depth}}."),
        path,
        "At {{",
        "no figure that depth");
  }

  @Test
  void numbers_of_another_figure_name_it() {
    assertOnlyAt(
        small().with(EN, "out ratio", "out recurrent.ratio"),
        EN,
        "Set the",
        "no figure that recurrent.ratio");
    assertOnlyAt(
        small().with(EN, "out ratio", "out recurrent.remaining"),
        EN,
        "Set the",
        "no recurrent.remaining here");
  }
}
