package dev.gradus.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.progress.Trend.Point;
import dev.gradus.progress.Trend.Sitting;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {

  private static Sitting day(int day, double earned, int items) {
    return new Sitting(SampleAttempts.NOON.plusSeconds(86_400L * day), earned, items);
  }

  @Test
  void runs_stand_in_the_order_of_time() {
    Trend trend = Trend.of(List.of(day(2, 9, 10), day(1, 5, 10)));
    assertThat(trend.points()).extracting(Point::share).containsExactly(0.5, 0.9);
  }

  @Test
  void the_mean_takes_three_runs_together_and_counts_each_item_once() {
    Trend trend = Trend.of(List.of(day(1, 0, 30), day(2, 5, 10), day(3, 1, 1), day(4, 4, 9)));
    assertThat(trend.points().get(1).mean()).isCloseTo(5 / 40.0, within(1e-12));
    assertThat(trend.points().get(3).mean()).isCloseTo(10 / 20.0, within(1e-12));
  }

  @Test
  void runs_without_items_are_left_out() {
    assertThat(Trend.of(List.of(day(1, 0, 0))).points()).isEmpty();
  }

  @Test
  void a_change_is_told_once_the_first_and_the_latest_do_not_overlap() {
    List<Sitting> five =
        List.of(day(1, 2, 10), day(2, 2, 10), day(3, 2, 10), day(4, 6, 10), day(5, 6, 10));
    assertThat(Trend.of(five).change()).isEmpty();
    List<Sitting> six =
        List.of(
            day(1, 2, 10),
            day(2, 2, 10),
            day(3, 2, 10),
            day(4, 6, 10),
            day(5, 6, 10),
            day(6, 6, 10));
    assertThat(Trend.of(six).change().orElseThrow()).isCloseTo(0.4, within(1e-12));
  }
}
