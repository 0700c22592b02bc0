package dev.gradus.interview.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TyposTest {
  @Test
  void a_letter_replaced_missing_surplus_or_swapped_is_a_typo() {
    assertThat(Typos.differInOne("градеент", "градиент")).isTrue();
    assertThat(Typos.differInOne("градент", "градиент")).isTrue();
    assertThat(Typos.differInOne("градииент", "градиент")).isTrue();
    assertThat(Typos.differInOne("гардиент", "градиент")).isTrue();
  }

  @Test
  void two_differences_or_another_ending_are_none() {
    assertThat(Typos.differInOne("гродеент", "градиент")).isFalse();
    assertThat(Typos.differInOne("produce", "product")).isFalse();
  }

  @Test
  void the_beginning_of_a_word_is_compared_with_as_much_of_it() {
    assertThat(Typos.beginsAlmostWith("иницилизацией", "инициализ")).isTrue();
    assertThat(Typos.beginsAlmostWith("нормировка", "инициализ")).isFalse();
  }
}
