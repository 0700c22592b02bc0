package dev.gradus.assessment.scoring;

import static dev.gradus.content.ItemBody.Tolerance.Measure.ABSOLUTE;
import static dev.gradus.content.ItemBody.Tolerance.Measure.DECADES;
import static dev.gradus.content.ItemBody.Tolerance.Measure.RELATIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.assessment.scoring.Outcome.Invalid;
import dev.gradus.assessment.scoring.Outcome.Reason;
import dev.gradus.assessment.scoring.Outcome.Scored;
import dev.gradus.content.ItemBody.Tolerance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScoringTest {

  private static Outcome score(AnswerKey key, Response response) {
    return Scoring.score(key, response);
  }

  private static Response chosen(String... ids) {
    return new Response.Chosen(List.of(ids));
  }

  private static Response typed(String text) {
    return new Response.Typed(text);
  }

  private static double earned(AnswerKey key, Response response) {
    return ((Scored) score(key, response)).earned();
  }

  @Test
  void a_response_of_another_kind_is_invalid() {
    assertThat(score(new AnswerKey.OneOf("a", List.of("b")), typed("a")))
        .isEqualTo(new Invalid(Reason.WRONG_KIND));
  }

  @Nested
  class SingleChoice {
    final AnswerKey key = new AnswerKey.OneOf("a", List.of("b", "c"));

    @Test
    void the_right_option_earns_everything() {
      assertThat(score(key, chosen("a"))).isEqualTo(new Scored(1, List.of()));
    }

    @Test
    void a_wrong_option_earns_nothing_and_is_named() {
      assertThat(score(key, chosen("b"))).isEqualTo(new Scored(0, List.of("b")));
    }

    @Test
    void none_two_and_unknown_options_are_invalid() {
      assertThat(score(key, chosen())).isEqualTo(new Invalid(Reason.NOTHING_CHOSEN));
      assertThat(score(key, chosen("a", "b"))).isEqualTo(new Invalid(Reason.ONE_ONLY));
      assertThat(score(key, chosen("z"))).isEqualTo(new Invalid(Reason.UNKNOWN_OPTION));
    }
  }

  @Nested
  class MultipleChoice {
    final AnswerKey key = new AnswerKey.Several(List.of("a", "b"), List.of("c", "d", "e"));

    @Test
    void exactly_the_right_options_earn_everything() {
      assertThat(score(key, chosen("b", "a"))).isEqualTo(new Scored(1, List.of()));
    }

    @Test
    void half_of_the_right_options_earn_half() {
      assertThat(earned(key, chosen("a"))).isEqualTo(0.5);
    }

    @Test
    void a_wrong_option_costs_its_share_of_the_wrong_ones() {
      assertThat(earned(key, chosen("a", "b", "c"))).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void choosing_everything_earns_nothing() {
      assertThat(earned(key, chosen("a", "b", "c", "d", "e"))).isZero();
    }

    @Test
    void nothing_is_ever_below_zero() {
      assertThat(earned(key, chosen("c", "d", "e"))).isZero();
    }

    @Test
    void the_same_option_twice_is_invalid() {
      assertThat(score(key, chosen("a", "a"))).isEqualTo(new Invalid(Reason.USED_TWICE));
    }
  }

  @Nested
  class JudgeCandidate {
    final AnswerKey key = new AnswerKey.Judged(List.of("d1", "r1"), List.of("c2", "r2"));

    @Test
    void covered_points_and_no_others_earn_everything() {
      assertThat(earned(key, chosen("d1", "r1"))).isEqualTo(1);
      assertThat(earned(key, chosen("d1", "r1", "c2", "r2"))).isZero();
      assertThat(score(key, chosen("d1", "c2"))).isEqualTo(new Scored(0, List.of("c2")));
    }
  }

  @Nested
  class Numeric {
    @Test
    void the_tolerance_may_be_relative_absolute_or_in_decades() {
      assertThat(earned(number(100, RELATIVE, 0.05), typed("105"))).isEqualTo(1);
      assertThat(earned(number(100, RELATIVE, 0.05), typed("106"))).isZero();
      assertThat(earned(number(7, ABSOLUTE, 1), typed("8"))).isEqualTo(1);
      assertThat(earned(number(7, ABSOLUTE, 1), typed("8.1"))).isZero();
      assertThat(earned(number(1e-7, DECADES, 0.3), typed("1,9·10⁻⁷"))).isEqualTo(1);
      assertThat(earned(number(1e-7, DECADES, 0.3), typed("2.1e-7"))).isZero();
    }

    @Test
    void the_sign_counts_where_distance_is_in_decades() {
      assertThat(earned(number(1e-7, DECADES, 0.3), typed("-1e-7"))).isZero();
      assertThat(earned(number(1e-7, DECADES, 0.3), typed("0"))).isZero();
    }

    @Test
    void a_trap_that_was_walked_into_is_named() {
      AnswerKey key =
          new AnswerKey.TypedNumber(
              9.5e-7, new Tolerance(RELATIVE, 0.05), Map.of("half", 0.5 / 512));
      assertThat(score(key, typed("0.000977"))).isEqualTo(new Scored(0, List.of("half")));
    }

    @Test
    void of_two_traps_the_nearer_is_named() {
      AnswerKey key =
          new AnswerKey.TypedNumber(
              100, new Tolerance(RELATIVE, 0.1), Map.of("ten", 10.0, "eleven", 11.0));
      assertThat(score(key, typed("10.4"))).isEqualTo(new Scored(0, List.of("ten")));
      assertThat(score(key, typed("10.6"))).isEqualTo(new Scored(0, List.of("eleven")));
    }

    @Test
    void what_is_no_number_is_invalid_not_wrong() {
      assertThat(score(number(1, RELATIVE, 0.1), typed("NaN")))
          .isEqualTo(new Invalid(Reason.NOT_A_NUMBER));
      assertThat(score(number(1, RELATIVE, 0.1), typed("1e999")))
          .isEqualTo(new Invalid(Reason.OUT_OF_RANGE));
    }

    private AnswerKey number(double value, Tolerance.Measure measure, double tolerance) {
      return new AnswerKey.TypedNumber(value, new Tolerance(measure, tolerance), Map.of());
    }
  }

  @Nested
  class ReadLayer {
    final AnswerKey key = new AnswerKey.Layer(5, 1, 10, Map.of("other-end", 9.0));

    @Test
    void a_neighbouring_layer_counts_where_that_is_allowed() {
      assertThat(earned(key, typed("6"))).isEqualTo(1);
      assertThat(earned(key, typed("7"))).isZero();
      assertThat(score(key, typed("9"))).isEqualTo(new Scored(0, List.of("other-end")));
    }

    @Test
    void what_is_no_layer_of_the_network_is_invalid() {
      for (String text : List.of("0", "11", "2.5", "-1")) {
        assertThat(score(key, typed(text))).as(text).isEqualTo(new Invalid(Reason.NOT_A_LAYER));
      }
    }
  }

  @Nested
  class Ordering {
    final AnswerKey key =
        new AnswerKey.Sequence(
            List.of("a", "b", "c", "d"), Map.of("reversed", List.of("d", "c", "b", "a")));

    @Test
    void the_right_order_earns_everything_and_the_reversed_one_nothing() {
      assertThat(earned(key, ordered("a", "b", "c", "d"))).isEqualTo(1);
      assertThat(score(key, ordered("d", "c", "b", "a")))
          .isEqualTo(new Scored(0, List.of("reversed")));
    }

    @Test
    void one_swap_of_neighbours_costs_a_third_with_four_things() {
      assertThat(earned(key, ordered("b", "a", "c", "d"))).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void missing_repeated_and_unknown_things_are_invalid() {
      assertThat(score(key, ordered("a", "b"))).isEqualTo(new Invalid(Reason.INCOMPLETE));
      assertThat(score(key, ordered("a", "a", "b", "c"))).isEqualTo(new Invalid(Reason.USED_TWICE));
      assertThat(score(key, ordered("a", "b", "c", "z")))
          .isEqualTo(new Invalid(Reason.UNKNOWN_OPTION));
    }

    private Response ordered(String... ids) {
      return new Response.Ordered(List.of(ids));
    }
  }

  @Nested
  class Matching {
    final AnswerKey key =
        new AnswerKey.Pairs(
            Map.of("sigmoid", "quarter", "tanh", "one"),
            List.of("zero"),
            Map.of("t1", new AnswerKey.Pair("tanh", "quarter")));

    @Test
    void each_right_pair_earns_its_share() {
      assertThat(earned(key, paired(Map.of("sigmoid", "quarter", "tanh", "one")))).isEqualTo(1);
      assertThat(earned(key, paired(Map.of("sigmoid", "quarter", "tanh", "zero")))).isEqualTo(0.5);
      assertThat(score(key, paired(Map.of("sigmoid", "one", "tanh", "quarter"))))
          .isEqualTo(new Scored(0, List.of("t1")));
    }

    @Test
    void a_right_side_serves_once() {
      assertThat(score(key, paired(Map.of("sigmoid", "one", "tanh", "one"))))
          .isEqualTo(new Invalid(Reason.USED_TWICE));
    }

    @Test
    void open_and_unknown_sides_are_invalid() {
      assertThat(score(key, paired(Map.of()))).isEqualTo(new Invalid(Reason.NOTHING_CHOSEN));
      assertThat(score(key, paired(Map.of("tanh", "one"))))
          .isEqualTo(new Invalid(Reason.INCOMPLETE));
      assertThat(score(key, paired(Map.of("tanh", "two", "sigmoid", "one"))))
          .isEqualTo(new Invalid(Reason.UNKNOWN_OPTION));
    }
  }

  @Nested
  class Cloze {
    final AnswerKey key =
        new AnswerKey.Blanks(
            Map.of("slopes", "diag", "weights", "transposed"),
            Map.of("slopes", List.of("values"), "weights", List.of("plain")));

    @Test
    void each_right_blank_earns_its_share() {
      assertThat(earned(key, paired(Map.of("slopes", "diag", "weights", "transposed"))))
          .isEqualTo(1);
      assertThat(score(key, paired(Map.of("slopes", "values", "weights", "transposed"))))
          .isEqualTo(new Scored(0.5, List.of("values")));
    }

    @Test
    void open_blanks_and_options_of_another_blank_are_invalid() {
      assertThat(score(key, paired(Map.of("slopes", "diag"))))
          .isEqualTo(new Invalid(Reason.INCOMPLETE));
      assertThat(score(key, paired(Map.of("slopes", "plain", "weights", "transposed"))))
          .isEqualTo(new Invalid(Reason.UNKNOWN_OPTION));
    }
  }

  @Nested
  class PlaceOnChart {
    final AnswerKey key =
        new AnswerKey.Levels(Map.of(1, -9.0, 5, -5.0), 10, 0.5, 2.5, Map.of("half", -0.3));

    @Test
    void the_mean_distance_in_decades_decides() {
      assertThat(earned(key, placed(-9, -5))).isEqualTo(1);
      assertThat(earned(key, placed(-9.5, -4.5))).isEqualTo(1);
      assertThat(earned(key, placed(-10.5, -6.5))).isCloseTo(0.5, within(1e-12));
      assertThat(earned(key, placed(-6, -2))).isZero();
    }

    @Test
    void the_wrong_idea_that_lies_nearest_is_named() {
      assertThat(score(key, placed(-2.7, -1.5))).isEqualTo(new Scored(0, List.of("half")));
    }

    @Test
    void a_missing_layer_and_what_is_no_level_are_invalid() {
      assertThat(score(key, new Response.Placed(Map.of(1, -9.0))))
          .isEqualTo(new Invalid(Reason.INCOMPLETE));
      assertThat(score(key, placed(Double.NaN, -5))).isEqualTo(new Invalid(Reason.OUT_OF_RANGE));
      assertThat(score(key, placed(Double.NEGATIVE_INFINITY, -5)))
          .isEqualTo(new Invalid(Reason.OUT_OF_RANGE));
    }

    private Response placed(double atOne, double atFive) {
      return new Response.Placed(Map.of(1, atOne, 5, atFive));
    }
  }

  private static Response paired(Map<String, String> pairs) {
    return new Response.Paired(pairs);
  }
}
