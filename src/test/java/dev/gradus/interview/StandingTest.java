package dev.gradus.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final List<String> POINTS = List.of("d1", "d2", "c1", "r1");
  private static final AnswerScore SCORE =
      new AnswerScore(List.of("d1", "r1"), List.of("d2"), List.of("m1"), Map.of(), 0);

  private static Standing after(Map<String, Boolean> said) {
    return Standing.of(POINTS, SCORE, said);
  }

  @Test
  void the_score_is_a_range_while_anything_is_open() {
    assertThat(after(Map.of()).range()).isEqualTo(new ScoreRange(1, 3, 4));
    assertThat(after(Map.of()).range().isSettled()).isFalse();
  }

  @Test
  void a_confirmed_perhaps_counts_and_a_denied_one_does_not() {
    assertThat(after(Map.of("d2", true, "m1", false)).range()).isEqualTo(new ScoreRange(3, 3, 4));
    assertThat(after(Map.of("d2", false, "m1", false)).range()).isEqualTo(new ScoreRange(2, 2, 4));
  }

  @Test
  void a_held_misconception_costs_a_point() {
    assertThat(after(Map.of("d2", false, "m1", true)).range()).isEqualTo(new ScoreRange(1, 1, 4));
  }

  @Test
  void a_missed_point_that_was_said_counts() {
    Standing corrected = after(Map.of("c1", true));
    assertThat(corrected.in(Standing.Point.FOUND)).containsExactly("d1", "c1", "r1");
    assertThat(corrected.range()).isEqualTo(new ScoreRange(2, 4, 4));
  }

  @Test
  void the_score_is_never_below_zero() {
    AnswerScore wrong = new AnswerScore(List.of(), List.of(), List.of("m1", "m2"), Map.of(), 0);
    assertThat(Standing.of(POINTS, wrong, Map.of()).range()).isEqualTo(new ScoreRange(0, 0, 4));
  }

  @Test
  void two_answers_together_have_the_better_of_each_point_and_the_worse_of_each_misconception() {
    AnswerScore second = new AnswerScore(List.of("d2"), List.of("c1"), List.of("m1"), Map.of(), 0);
    Standing both = after(Map.of("m1", false)).and(Standing.of(POINTS, second, Map.of("m1", true)));
    assertThat(both.in(Standing.Point.FOUND)).containsExactly("d1", "d2", "r1");
    assertThat(both.in(Standing.Point.PERHAPS)).containsExactly("c1");
    assertThat(both.misconceptions()).containsExactly(Map.entry("m1", Standing.Claim.HELD));
  }

  @Test
  void a_competence_counts_its_own_key_points_and_no_misconceptions() {
    assertThat(after(Map.of()).over(List.of("d1", "d2"))).isEqualTo(new ScoreRange(1, 2, 2));
  }
}
