package dev.gradus.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.content.FollowUp.Occasion;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterviewsTest {
  private final ContentLibrary library = ContentLibrary.load(ContentFixture.small().files());
  private final InterviewScript script = library.interview("the-question").orElseThrow();

  @Test
  void every_question_has_its_script() {
    assertThat(library.interviews())
        .extracting(InterviewScript::id)
        .containsExactlyInAnyOrder("the-card", "the-question", "the-points");
    assertThat(library.interview("nothing")).isEmpty();
  }

  @Test
  void what_can_be_asked_is_found_by_occasion_and_point_and_names_its_aims() {
    assertThat(script.followUps(Occasion.MISSED, "k2"))
        .containsExactly(
            new FollowUp("k2-missed-a", Occasion.MISSED, "k2", List.of("k2")),
            new FollowUp("k2-missed-b", Occasion.MISSED, "k2", List.of("k2")));
    assertThat(script.followUps(Occasion.ASSERTED, "m2"))
        .extracting(FollowUp::aims)
        .containsExactly(List.of("k1"), List.of("k1"));
    assertThat(script.followUps(Occasion.STRONG, "m2")).isEmpty();
  }

  @Test
  void everything_is_worded_in_both_languages() {
    for (FollowUp followUp : script.followUps()) {
      assertThat(script.text(Languages.RUSSIAN).question(followUp).text()).contains(followUp.on());
      assertThat(script.text(Languages.ENGLISH).question(followUp).text()).contains(followUp.on());
    }
    InterviewText text = script.text(Languages.ENGLISH);
    assertThat(text.title()).isEqualTo("Topic");
    assertThat(text.openings()).extracting(Wording::text).startsWith("Tell me.").hasSize(2);
    assertThat(text.closings()).extracting(Wording::text).endsWith("That will do.").hasSize(2);
  }

  @Test
  void a_deepening_question_has_an_answer_in_which_numbers_are_claims() {
    InterviewText text = script.text(Languages.ENGLISH);
    assertThat(text.answers()).containsOnlyKeys("k1-strong-a", "k2-strong-a");
    assertThat(text.answers().get("k1-strong-a"))
        .satisfies(answer -> assertThat(answer.html()).contains("claim-value"))
        .satisfies(answer -> assertThat(answer.text()).isEqualTo("It is 0.25."));
  }

  @Test
  void a_follow_up_of_another_script_has_no_wording_here() {
    FollowUp other =
        library.interview("the-points").orElseThrow().followUps(Occasion.MISSED, "p4").getFirst();
    assertThatThrownBy(() -> script.text(Languages.ENGLISH).question(other))
        .hasMessageContaining("p4-missed-a");
  }
}
