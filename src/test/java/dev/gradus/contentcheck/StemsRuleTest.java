package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.content.ContentFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class StemsRuleTest extends RuleTest {
  StemsRuleTest() {
    super(new StemsRule());
  }

  @Test
  void two_questions_in_nearly_the_same_words_are_reported_with_both_places() {
    String path = item("depth/decades-lost") + "en.md";
    String other = item("depth/which-layer-fades") + "en.md";
    ContentFixture content =
        small()
            .with(
                path,
                "A layer takes two decades away; there are {{param layers}} layers. How many decades are lost?",
                "At which layer is the gradient first ten times smaller than at the last?");
    assertOnlyAt(content, other, "## Question", path, "% in common");
  }

  @Test
  void the_same_words_in_another_order_are_another_question() {
    String path = item("depth/decades-lost") + "en.md";
    ContentFixture content =
        small()
            .with(
                path,
                "A layer takes two decades away; there are {{param layers}} layers. How many decades are lost?",
                "At the last layer, the gradient is which times smaller than a thousand first?");
    assertThat(problems(content)).isEmpty();
  }

  @Test
  void answers_to_be_judged_tell_their_questions_apart() {
    ContentFixture content = small();
    for (String name : List.of("item.yaml", "ru.md", "en.md")) {
      String text = content.text(item("depth/judge-the-weak") + name);
      content = content.with(item("depth/judge-another") + name, text);
    }
    assertThat(problems(content)).hasSize(2);
    String english = item("depth/judge-another") + "en.md";
    String russian = item("depth/judge-another") + "ru.md";
    ContentFixture other =
        content
            .with(english, "so that the first layers hardly learn anything", "and that is sad")
            .with(english, "takes something away from the signal on its way back", "costs")
            .with(
                english, "with small ones it only becomes worse. As for a cure, I would look", "y")
            .with(russian, "поэтому первые слои почти ничему не учатся", "и это печально")
            .with(russian, "что-то отнимает у сигнала по дороге назад", "дорог")
            .with(russian, "если взять их маленькими, станет только хуже. Что с этим делать", "у");
    assertThat(problems(other)).isEmpty();
  }
}
