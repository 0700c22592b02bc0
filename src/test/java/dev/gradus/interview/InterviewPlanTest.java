package dev.gradus.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewPlanTest {

  @ParameterizedTest
  @ValueSource(ints = {5, 15, 30})
  void a_plan_takes_as_many_minutes_as_were_asked_for(int minutes) {
    assertThat(InterviewPlan.of(minutes).minutes()).isEqualTo(minutes);
  }

  @Test
  void other_lengths_are_not_offered() {
    assertThatThrownBy(() -> InterviewPlan.of(7)).isInstanceOf(IllegalArgumentException.class);
  }
}
