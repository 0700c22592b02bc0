package dev.gradus.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well the scorer reads answers that it was not made for. The bounds are a little below what
 * was measured on 2026-11-25: precision .908 and .877, recall .730 and .836, kappa .778 and .828,
 * weighted kappa of the total .885 and .920, F1 of misconceptions .815 and .815.
 */
class StrangersAnswersTest {

  @ParameterizedTest
  @CsvSource({"en, 0.90, 0.70, 0.76", "ru, 0.86, 0.80, 0.80"})
  void answers_of_strangers_are_read_nearly_as_people_read_them(
      String language, double precision, double recall, double kappa) {
    AnswerScorer scorer = LabelledAnswer.scorer("vanishing-gradients");
    Agreement agreement =
        new Agreement(
            LabelledAnswer.POINTS,
            LabelledAnswer.MISCONCEPTIONS,
            LabelledAnswer.ofStrangers(language).stream()
                .map(answer -> answer.scoredBy(scorer))
                .toList());
    assertThat(agreement.ofPoints().precision()).isGreaterThan(precision);
    assertThat(agreement.ofPoints().recall()).isGreaterThan(recall);
    assertThat(agreement.ofPoints().kappa()).isGreaterThan(kappa);
    assertThat(agreement.weightedKappaOfTotals()).isGreaterThan(0.86);
    assertThat(agreement.ofMisconceptions().f1()).isGreaterThan(0.8);
  }
}
