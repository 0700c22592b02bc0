package dev.gradus.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnteredTest {

  private static final List<Integer> LAYERS = List.of(2, 10, 20);

  private static Map<Integer, Double> levels(String told) {
    Entered entered = new Entered();
    entered.setAnswer(told);
    return entered.levels(LAYERS);
  }

  @Test
  void levels_are_read_in_the_order_of_their_layers() {
    assertThat(levels("-3.5,0,1")).isEqualTo(Map.of(2, -3.5, 10, 0.0, 20, 1.0));
  }

  @Test
  void what_was_not_placed_is_left_out() {
    assertThat(levels("")).isEmpty();
    assertThat(levels(",-1,")).isEqualTo(Map.of(10, -1.0));
    assertThat(levels("-1")).isEqualTo(Map.of(2, -1.0));
  }

  @Test
  void more_levels_than_layers_are_none() {
    assertThat(levels("1,2,3,4")).isEmpty();
  }

  @Test
  void what_is_no_number_is_told_as_such() {
    assertThat(levels("x,NaN,1e999"))
        .isEqualTo(Map.of(2, Double.NaN, 10, Double.NaN, 20, Double.POSITIVE_INFINITY));
  }
}
