package dev.gradus.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.progress.Calibration.Bin;
import dev.gradus.progress.Calibration.Leaning;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {

  /** The 97.5 % quantile of the normal distribution. */
  private static final double Z = 1.96;

  private static List<Attempt> answers(int percent, int right, int wrong) {
    List<Attempt> attempts = new ArrayList<>();
    for (int i = 0; i < right + wrong; i++) {
      attempts.add(SampleAttempts.of(percent, 0, i < right ? 1 : 0));
    }
    return attempts;
  }

  @ParameterizedTest
  @CsvSource({"26, 15", "22, 18", "10, 3", "3, 2", "400, 10"})
  void the_ends_of_an_interval_are_as_far_from_the_share_as_chance_goes(int answers, int right) {
    Bin bin = Bin.of(80, answers, right);
    for (double end : new double[] {bin.low(), bin.high()}) {
      assertThat(Math.abs(bin.share() - end))
          .isCloseTo(Z * Math.sqrt(end * (1 - end) / answers), within(1e-4));
    }
    assertThat(bin.low()).isLessThan(bin.share());
    assertThat(bin.high()).isGreaterThan(bin.share());
  }

  @Test
  void an_interval_stays_between_nothing_and_everything() {
    assertThat(Bin.of(95, 7, 0).low()).isCloseTo(0, within(1e-12));
    assertThat(Bin.of(95, 7, 7).high()).isCloseTo(1, within(1e-12));
  }

  @Test
  void answers_are_counted_by_stated_confidence() {
    List<Attempt> attempts = new ArrayList<>(answers(80, 15, 11));
    attempts.addAll(answers(25, 3, 7));
    Calibration calibration = Calibration.of(attempts);
    assertThat(calibration.bins()).extracting(Bin::percent).containsExactly(25, 80);
    assertThat(calibration.bins()).extracting(Bin::right).containsExactly(3, 15);
    assertThat(calibration.answers()).isEqualTo(36);
  }

  @Test
  void answers_with_a_hint_or_without_a_confidence_do_not_count() {
    assertThat(
            Calibration.of(List.of(SampleAttempts.of(80, 1, 0.75), SampleAttempts.of(null, 0, 1)))
                .bins())
        .isEmpty();
  }

  @Test
  void being_right_in_15_of_26_at_80_percent_is_too_sure() {
    assertThat(Bin.of(80, 26, 15).leaning()).isEqualTo(Leaning.TOO_SURE);
  }

  @Test
  void being_right_in_9_of_10_at_40_percent_is_too_modest() {
    assertThat(Bin.of(40, 10, 9).leaning()).isEqualTo(Leaning.TOO_MODEST);
  }

  @Test
  void a_deviation_within_chance_is_no_leaning() {
    assertThat(Bin.of(80, 5, 3).leaning()).isEqualTo(Leaning.AS_SURE_AS_RIGHT);
  }

  @Test
  void the_furthest_leaning_is_told() {
    Calibration calibration =
        new Calibration(List.of(Bin.of(60, 100, 45), Bin.of(80, 100, 60), Bin.of(95, 100, 94)));
    assertThat(calibration.furthest(Leaning.TOO_SURE)).map(Bin::percent).contains(80);
    assertThat(calibration.furthest(Leaning.TOO_MODEST)).isEmpty();
  }

  @Test
  void a_few_answers_are_not_enough_to_judge_by() {
    assertThat(Calibration.of(answers(60, 10, 9)).isEnough()).isFalse();
    assertThat(Calibration.of(answers(60, 10, 10)).isEnough()).isTrue();
  }
}
