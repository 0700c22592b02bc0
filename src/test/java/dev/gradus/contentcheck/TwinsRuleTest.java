package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.content.ContentFixture;
import org.junit.jupiter.api.Test;

class TwinsRuleTest extends RuleTest {
  TwinsRuleTest() {
    super(new TwinsRule());
  }

  private static final String EN = CARD + "en.md";

  @Test
  void numbers_of_a_generated_item_are_the_same_in_both_languages() {
    String path = item("depth/decades-lost") + "en.md";
    assertOnlyAt(
        small().with(path, "Decades add up: {{value key}}", "Decades add up"),
        path,
        "Decades add up",
        "computed numbers",
        "key");
    assertOnlyAt(
        small().with(path, "{{param layers}}", "ten"),
        path,
        "A layer takes",
        "parameters",
        "layers");
  }

  @Test
  void formulas_claims_citations_terms_links_and_options_agree() {
    String[][] changes = {
      {"\\delta_l = J_l\\,\\delta_{l+1}", "\\delta_l = J_l", "formula differ"},
      {"\\tfrac14$$", "0.25$$", "formula differ"},
      {"0.25^10 ~", "0.26^10 ~", "claims differ"},
      {"~ 9.5e-7", "~ 9.54e-7", "claims differ"},
      {"exponentially so [@HS97]", "exponentially so", "citations differ"},
      {"term:jacobian", "term:jacobi", "links and terms differ"},
      {"question:the-question", "question:the-card", "links and terms differ"},
      {"drag depth", "drag width", "dragged numbers differ"},
      {"out ratio", "out factor", "live results differ"},
      {"quote preset=relu-he", "quote preset=sigmoid-40", "options differ"},
      {"- relu-he:", "- sigmoid-40:", "items differ"},
      {"- d1:", "- d2:", "items differ"}
    };
    for (String[] change : changes) {
      ContentFixture content = small().with(EN, change[0], change[1]);
      assertThat(problems(content)).as(change[0]).hasSize(1);
      assertThat(problems(content).getFirst().message()).startsWith(change[2]);
    }
  }

  @Test
  void marked_passages_agree() {
    String path = QUESTION + "candidates/weak.en.md";
    assertOnly(
        small().with(path, "]{m2}", "]{m1}"), path, 1, "marked points differ: only here [m1]");
  }

  @Test
  void the_order_within_a_block_is_free() {
    assertThat(problems(small().with(EN, "[@HS97 sec. 3.1] [@GRADUS]", "[@GRADUS] [@HS97 p. 3]")))
        .isEmpty();
  }
}
