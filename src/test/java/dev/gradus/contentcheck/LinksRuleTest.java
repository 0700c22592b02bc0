package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.content.ContentFixture;
import org.junit.jupiter.api.Test;

class LinksRuleTest extends RuleTest {
  LinksRuleTest() {
    super(new LinksRule());
  }

  private static final String EN = CARD + "en.md";

  @Test
  void links_lead_somewhere() {
    String[][] changes = {
      {"question:the-question", "question:nothing", "there is no question nothing"},
      {"task:the-task", "task:nothing", "there is no task nothing"},
      {"(preset:relu-he", "(preset:nothing", "there is no preset nothing"},
      {"task:the-task", "lab:nothing", "there is no page lab/nothing"},
      {"term:jacobian", "term:Jacobian", "not kebab-case"},
      {"task:the-task", "https://elsewhere.example/x", "no source is at this address"},
      {"task:the-task", "javascript:alert", "unknown kind of link"},
      {"task:the-task", "#nothing", "there is no #nothing on this page"},
      {"quote preset=relu-he", "quote preset=nothing", "there is no preset nothing"},
      {
        "figure gradient-flow preset=sigmoid-40",
        "figure gradient-flow preset=no",
        "there is no preset no"
      },
      {"- relu-he:", "- nothing:", "there is no preset nothing"}
    };
    for (String[] change : changes) {
      assertOnlyAt(small().with(EN, change[0], change[1]), EN, change[1], change[2]);
    }
  }

  @Test
  void a_figure_opens_with_a_preset_of_its_own_and_anything_else_links_any() {
    String others = "simulations/recurrent.yaml";
    ContentFixture two =
        small().with(others, "presets:\n  - id: lstm\n    parameters: {cell: lstm}\n");
    String[][] good = {
      {"(preset:relu-he", "(preset:lstm"}, {"quote preset=relu-he", "quote preset=lstm"}
    };
    for (String[] change : good) {
      assertThat(problems(two.with(EN, change[0], change[1]))).isEmpty();
    }
    String[][] bad = {
      {"figure gradient-flow preset=sigmoid-40", "figure gradient-flow preset=lstm"},
      {"- relu-he:", "- lstm:"}
    };
    for (String[] change : bad) {
      assertOnlyAt(
          two.with(EN, change[0], change[1]), EN, change[1], "lstm is of recurrent, not of");
    }
  }

  @Test
  void anchors_of_the_page_and_hosts_of_sources_are_good() {
    for (String good :
        new String[] {"#eq-step", "#causes", "https://doi.org/10.1", "lab:gradient-flow"}) {
      assertThat(problems(small().with(EN, "task:the-task", good))).isEmpty();
    }
  }

  @Test
  void a_follow_up_is_another_question() {
    String path = QUESTION + "question.yaml";
    assertOnlyAt(
        small().with(path, "[the-card]", "[nothing]"), path, "followUps", "no question nothing");
    assertOnlyAt(
        small().with(path, "[the-card]", "[the-question]"),
        path,
        "followUps",
        "cannot follow itself");
  }
}
