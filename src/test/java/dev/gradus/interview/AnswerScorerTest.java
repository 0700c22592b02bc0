package dev.gradus.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerScorerTest {
  private static final AnswerScorer SCORER = LabelledAnswer.scorer("vanishing-gradients");

  @ParameterizedTest
  @ValueSource(strings = {"ru", "en"})
  void people_and_the_scorer_agree(String language) {
    List<LabelledAnswer> answers = LabelledAnswer.in(language);
    assertThat(answers).hasSizeGreaterThan(200);
    Agreement agreement =
        new Agreement(
            LabelledAnswer.POINTS,
            LabelledAnswer.MISCONCEPTIONS,
            answers.stream().map(answer -> answer.scoredBy(SCORER)).toList());

    assertThat(agreement.ofPoints().precision()).isGreaterThan(0.97);
    assertThat(agreement.ofPoints().recall()).isGreaterThan(0.95);
    assertThat(agreement.ofPoints().kappa()).isGreaterThan(0.95);
    assertThat(agreement.weightedKappaOfTotals()).isGreaterThan(0.95);
    assertThat(agreement.ofMisconceptions().f1()).isGreaterThan(0.95);
  }

  static Stream<LabelledAnswer> traps() {
    return Stream.of("ru", "en")
        .flatMap(language -> LabelledAnswer.in(language).stream())
        .filter(answer -> LabelledAnswer.TRAPS.contains(answer.style()));
  }

  @ParameterizedTest
  @MethodSource("traps")
  void a_trap_earns_nothing(LabelledAnswer answer) {
    AnswerScore score = SCORER.score(answer.text());
    assertThat(score.found()).isEmpty();
    assertThat(score.misconceptions()).isEmpty();
  }

  @Test
  void the_words_that_show_a_point_are_those_of_the_answer() {
    String answer = "🙂 I would just use leaky ReLU.";
    AnswerScore score = SCORER.score(answer);
    assertThat(score.found()).containsExactly("r1");
    assertThat(score.evidence().get("r1")).map(span -> span.of(answer)).containsExactly("leaky");
  }

  @Test
  void input_and_output_are_not_taken_for_typos_of_each_other() {
    assertThat(SCORER.score("Входные слои не обучаются.").found()).containsExactly("d2");
    AnswerScore wrong = SCORER.score("Выходные слои не обучаются.");
    assertThat(wrong.found()).isEmpty();
    assertThat(wrong.misconceptions()).containsExactly("m6");
  }

  @Test
  void a_typo_is_forgiven() {
    assertThat(
            SCORER.score("Помогает иницилизация по Хе и батчнрм, ещё резидуальные связи").found())
        .contains("r2", "r3");
  }

  @Test
  void a_remedy_that_is_denied_blamed_or_replaced_is_none() {
    for (String answer :
        List.of(
            "Batch norm does not help here.",
            "It happens because of ReLU.",
            "Use sigmoid instead of ReLU.",
            "Batch norm won't fix it.",
            "ReLU тут не поможет.",
            "Это из-за батчнорма.",
            "Вместо ReLU возьмите сигмоиду.")) {
      assertThat(SCORER.score(answer).found()).as(answer).isEmpty();
    }
  }

  @Test
  void a_misconception_that_is_asked_or_quoted_is_not_asserted() {
    for (String answer :
        List.of(
            "Does gradient clipping fix vanishing gradients?",
            "Some people think that gradient clipping fixes vanishing gradients.",
            "Многие считают, что это бывает только в рекуррентных сетях.",
            "Отсечение градиента лечит затухание? Нет.")) {
      assertThat(SCORER.score(answer).misconceptions()).as(answer).isEmpty();
    }
  }

  @Test
  void the_score_is_a_range_until_perhaps_is_confirmed() {
    AnswerScore score = SCORER.score("ReLU networks. The product matters.");
    assertThat(score.perhaps()).isNotEmpty();
    assertThat(score.least()).isLessThan(score.most());
  }

  @Test
  void of_a_very_long_answer_the_beginning_is_read() {
    AnswerScore score = SCORER.score("градиент тает, слой за слоем назад, ".repeat(3_000));
    assertThat(score.charactersRead()).isEqualTo(AnswerScorer.LONGEST);
    assertThat(score.found()).contains("d1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000\u0001\u0007\u001b[31m",
        "\u202e gradient \u202c",
        "😀😀😀👩‍👩‍👧‍👦",
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "'; DROP TABLE answers; --",
        "^^^^^(((((0.0.0.0.1e99999,,,,1/0",
        "\u202eשלום עולם"
      })
  void what_is_no_answer_earns_nothing_and_breaks_nothing(String answer) {
    AnswerScore score = SCORER.score(answer);
    assertThat(score.found()).isEmpty();
    assertThat(score.misconceptions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "не ", "gradient ", "0.25^", "not,", "((((", "\n", "ReLU? ", "😀", "<b>"})
  void a_hundred_thousand_characters_of_anything_are_bounded_work(String piece) {
    String answer = piece.repeat(100_000 / piece.length());
    assertThat(SCORER.score(answer).charactersRead()).isLessThanOrEqualTo(AnswerScorer.LONGEST);
  }
}
