package dev.gradus.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.content.FollowUp;
import dev.gradus.content.FollowUp.Occasion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpChoiceTest {

  private static final List<String> POINTS = List.of("d1", "c1", "r1");
  private static final List<FollowUp> SCRIPT = script();

  /** Two wordings for each state of each point, one for a strong one, two for a misconception. */
  private static List<FollowUp> script() {
    List<FollowUp> script = new ArrayList<>();
    for (Occasion when : List.of(Occasion.MISSED, Occasion.VAGUE, Occasion.STRONG)) {
      for (String point : POINTS) {
        String id = point + "-" + when.name().toLowerCase(java.util.Locale.ROOT);
        script.add(new FollowUp(id + "-a", when, point, List.of(point)));
        if (when != Occasion.STRONG) {
          script.add(new FollowUp(id + "-b", when, point, List.of(point)));
        }
      }
    }
    script.add(new FollowUp("m1-a", Occasion.ASSERTED, "m1", List.of("r1")));
    script.add(new FollowUp("m1-b", Occasion.ASSERTED, "m1", List.of("r1")));
    return script;
  }

  private static Standing standing(List<String> found, List<String> perhaps, String... wrong) {
    return Standing.of(
        POINTS, new AnswerScore(found, perhaps, List.of(wrong), Map.of(), 0), Map.of());
  }

  private static String chosen(Standing standing, List<String> asked, List<String> earlier) {
    return FollowUpChoice.choose(SCRIPT, standing, asked, earlier).map(FollowUp::id).orElse("");
  }

  @Test
  void what_is_wrong_is_taken_up_first() {
    assertThat(chosen(standing(List.of("d1"), List.of("c1"), "m1"), List.of(), List.of()))
        .isEqualTo("m1-a");
  }

  @Test
  void what_is_unclear_comes_before_what_is_missing() {
    assertThat(chosen(standing(List.of("d1"), List.of("r1")), List.of(), List.of()))
        .isEqualTo("r1-vague-a");
  }

  @Test
  void of_what_is_missing_the_first_of_the_rubric_comes_first() {
    assertThat(chosen(standing(List.of("d1"), List.of()), List.of(), List.of()))
        .isEqualTo("c1-missed-a");
  }

  @Test
  void a_complete_answer_is_deepened() {
    assertThat(chosen(standing(POINTS, List.of()), List.of(), List.of())).isEqualTo("d1-strong-a");
  }

  @Test
  void a_withdrawn_misconception_is_not_taken_up() {
    AnswerScore score = new AnswerScore(POINTS, List.of(), List.of("m1"), Map.of(), 0);
    Standing standing = Standing.of(POINTS, score, Map.of("m1", false));
    assertThat(chosen(standing, List.of(), List.of())).isEqualTo("d1-strong-a");
  }

  @Test
  void after_a_gap_the_conversation_turns_to_something_else() {
    Standing standing = standing(List.of("d1"), List.of());
    assertThat(chosen(standing, List.of("c1-missed-a"), List.of())).isEqualTo("d1-strong-a");
  }

  @Test
  void where_there_are_only_gaps_another_one_comes() {
    Standing standing = standing(List.of(), List.of());
    assertThat(chosen(standing, List.of("d1-missed-a"), List.of())).isEqualTo("c1-missed-a");
  }

  @Test
  void in_the_next_conversation_another_point_is_asked_about() {
    Standing standing = standing(List.of(), List.of());
    assertThat(chosen(standing, List.of(), List.of("d1-missed-a"))).isEqualTo("c1-missed-a");
    assertThat(chosen(standing, List.of(), List.of("d1-missed-a", "c1-missed-a", "r1-missed-a")))
        .isEqualTo("d1-missed-b");
  }

  @Test
  void nothing_is_asked_where_no_follow_up_fits() {
    List<FollowUp> onlyStrong = SCRIPT.stream().filter(it -> it.when() == Occasion.STRONG).toList();
    Standing nothing = standing(List.of(), List.of());
    assertThat(FollowUpChoice.choose(onlyStrong, nothing, List.of(), List.of())).isEmpty();
  }

  @Test
  void the_only_fitting_one_is_not_repeated_at_once() {
    List<FollowUp> one = List.of(SCRIPT.getLast());
    Standing wrong = standing(List.of(), List.of(), "m1");
    assertThat(FollowUpChoice.choose(one, wrong, List.of(), List.of("m1-b"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void through_many_conversations_the_same_question_never_comes_twice_in_a_row(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> earlier = new ArrayList<>();
    for (int conversation = 0; conversation < 30; conversation++) {
      List<String> asked = new ArrayList<>();
      for (int turn = 0; turn < 3; turn++) {
        Standing standing = random(random);
        Optional<FollowUp> next = FollowUpChoice.choose(SCRIPT, standing, asked, earlier);
        assertThat(next).isEqualTo(FollowUpChoice.choose(SCRIPT, standing, asked, earlier));
        String id = next.orElseThrow().id();
        List<String> all = new ArrayList<>(earlier);
        all.addAll(asked);
        assertThat(asked).doesNotContain(id);
        if (!all.isEmpty()) {
          assertThat(id).isNotEqualTo(all.getLast());
        }
        asked.add(id);
      }
      earlier.addAll(asked);
    }
  }

  private static Standing random(SplittableRandom random) {
    Map<String, Standing.Point> points = new LinkedHashMap<>();
    Standing.Point[] states = Standing.Point.values();
    POINTS.forEach(id -> points.put(id, states[random.nextInt(states.length)]));
    Map<String, Standing.Claim> claims =
        random.nextInt(3) == 0 ? Map.of("m1", Standing.Claim.OPEN) : Map.of();
    return new Standing(points, claims);
  }
}
