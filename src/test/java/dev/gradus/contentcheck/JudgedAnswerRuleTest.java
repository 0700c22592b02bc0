package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.content.ContentFixture;
import org.junit.jupiter.api.Test;

class JudgedAnswerRuleTest extends RuleTest {
  JudgedAnswerRuleTest() {
    super(new JudgedAnswerRule());
  }

  @Test
  void points_are_those_of_a_question() {
    String path = item("depth/judge-the-weak") + "item.yaml";
    assertOnlyAt(
        small().with(path, "question: the-points", "question: the-lines"),
        path,
        "question:",
        "no question the-lines");
    assertOnlyAt(
        small().with(path, "p4: missed", "p5: missed"), path, "points:", "no key point p5");
  }

  @Test
  void some_points_are_covered_and_some_are_missed() {
    String path = item("depth/judge-the-weak") + "item.yaml";
    ContentFixture all = small().with(path, "missed", "covered");
    assertThat(problems(all)).anyMatch(it -> it.message().contains("some points must be covered"));
  }

  @Test
  void every_covered_point_is_marked_and_no_other() {
    String path = item("depth/judge-the-weak") + "en.md";
    assertOnlyAt(
        small().with(path, "{p1}", "{p2}").with(path, "[matters", "[really]{p1} [matters"),
        path,
        "Well, [there",
        "{p2}, which is no covered point");
    assertOnlyAt(
        small().with(path, "[matters what the weights were at the start]{p3}", "matters"),
        path,
        "## Answer",
        "no passage is marked {p3}");
  }

  @Test
  void an_answer_is_as_long_as_a_person_speaks() {
    String path = item("depth/judge-the-weak") + "en.md";
    assertOnlyAt(
        small().with(path, "recipe right now.", "recipe right now." + " And so on.".repeat(20)),
        path,
        "## Answer",
        "40 to 110 words, not");
  }
}
