package dev.gradus.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.interview.Agreement.Counts;
import dev.gradus.interview.Agreement.Labels;
import dev.gradus.interview.Agreement.Pair;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final Agreement THREE_ANSWERS =
      new Agreement(
          List.of("a", "b"),
          List.of("m"),
          List.of(
              pair(Set.of("a", "b"), Set.of("a"), Set.of(), Set.of()),
              pair(Set.of("a"), Set.of("a", "b"), Set.of("m"), Set.of("m")),
              pair(Set.of(), Set.of(), Set.of(), Set.of("m"))));

  private static Pair pair(
      Set<String> people, Set<String> scorer, Set<String> wrongIdeas, Set<String> wrongFound) {
    return new Pair(new Labels(people, wrongIdeas), new Labels(scorer, wrongFound));
  }

  @Test
  void decisions_are_counted_over_points_and_answers() {
    Counts counts = THREE_ANSWERS.ofPoints();
    assertThat(counts).isEqualTo(new Counts(2, 1, 1, 2));
    assertThat(counts.precision()).isEqualTo(2.0 / 3);
    assertThat(counts.recall()).isEqualTo(2.0 / 3);
    assertThat(counts.f1()).isEqualTo(2.0 / 3);
    // agreement 4 of 6; by chance one half
    assertThat(counts.kappa()).isCloseTo((4.0 / 6 - 0.5) / 0.5, within(1e-12));
  }

  @Test
  void one_point_is_counted_by_itself() {
    assertThat(THREE_ANSWERS.ofPoint("b")).isEqualTo(new Counts(0, 1, 1, 1));
    assertThat(THREE_ANSWERS.ofMisconceptions()).isEqualTo(new Counts(1, 1, 0, 1));
  }

  @Test
  void totals_are_points_less_misconceptions_and_never_negative() {
    assertThat(new Labels(Set.of("a", "b"), Set.of("m")).total()).isEqualTo(1);
    assertThat(new Labels(Set.of(), Set.of("m")).total()).isZero();
  }

  @Test
  void weighted_kappa_compares_the_squared_differences_with_chance() {
    // people 2, 0, 0; scorer 1, 1, 0: observed 1 + 1; by chance (1+1+4 + 1+1+0 + 1+1+0)/3
    assertThat(THREE_ANSWERS.weightedKappaOfTotals()).isCloseTo(1 - 2 / (10 / 3.0), within(1e-12));
  }

  @Test
  void what_was_never_given_has_no_precision() {
    assertThat(new Counts(0, 0, 3, 1).precision()).isNaN();
  }
}
