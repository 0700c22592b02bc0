package dev.gradus.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptsCsvTest {

  private static String row(Attempt attempt) {
    return AttemptsCsv.of(List.of(attempt)).split("\r\n", -1)[1];
  }

  @Test
  void without_attempts_there_is_a_header_alone() {
    assertThat(AttemptsCsv.of(List.of()))
        .isEqualTo(
            "answered_at,shown_at,run,place,item,revision,response,confidence_percent,hints,earned,"
                + "mark,misconceptions,language,key\r\n");
  }

  @Test
  void an_attempt_is_one_row() {
    Attempt attempt = SampleAttempts.of(80, 1, 0.75, -2, "sigmoid-slope-max", "{\"is\":\"typed\"}");
    assertThat(row(attempt))
        .isEqualTo(
            "2026-11-24T12:00:40Z,2026-11-24T12:00:00Z,00000000-0000-0000-0000-000000000002,4,"
                + "sigmoid-slope-max,1,\"{\"\"is\"\":\"\"typed\"\"}\",80,1,0.75,-2,norm-variance depth,ru,"
                + attempt.key());
  }

  @Test
  void what_is_not_known_is_empty() {
    assertThat(row(SampleAttempts.of(null, 0, 1))).contains(",,0,1.0,,");
  }

  @Test
  void line_breaks_stay_inside_quotes() {
    assertThat(AttemptsCsv.of(List.of(SampleAttempts.of(80, 0, 1, null, "item", "a\nb"))))
        .contains(",\"a\nb\",");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
  void a_text_that_looks_like_a_formula_is_made_harmless(String formula) {
    assertThat(row(SampleAttempts.of(80, 0, 1, null, "item", formula))).contains(",'" + formula);
  }

  @Test
  void letters_of_every_alphabet_are_kept() {
    assertThat(row(SampleAttempts.of(80, 0, 1, null, "item", "пять, «5·10⁻⁷»")))
        .contains("\"пять, «5·10⁻⁷»\"");
  }
}
