package dev.gradus.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.assessment.scoring.NumberReader.Read;
import dev.gradus.assessment.scoring.NumberReader.Unreadable;
import dev.gradus.assessment.scoring.Outcome.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0.25; 0.25",
        "0,25; 0.25",
        ",25; 0.25",
        ".25; 0.25",
        "1/4; 0.25",
        "25%; 0.25",
        "25 %; 0.25",
        "+3; 3",
        "-3; -3",
        "−3; -3",
        "–3; -3",
        "9.5e-7; 9.5e-7",
        "9,5E-7; 9.5e-7",
        "9,5е−7; 9.5e-7",
        "9.5·10⁻⁷; 9.5e-7",
        "9,5 · 10⁻⁷; 9.5e-7",
        "9.5 × 10^-7; 9.5e-7",
        "9.5*10^(-7); 9.5e-7",
        "9.5x10^-7; 9.5e-7",
        "9,5х10^-7; 9.5e-7",
        "10⁻⁷; 1e-7",
        "10^-7; 1e-7",
        "−10⁻⁷; -1e-7",
        "2*10**3; 2000",
        "10⁺²; 100",
        "0; 0",
        "0e5; 0",
        "1e-300; 1e-300"
      })
  void a_number_is_read_as_people_type_it(String text, double value) {
    assertThat(NumberReader.read(text))
        .isInstanceOfSatisfying(
            Read.class,
            read -> assertThat(read.value()).isCloseTo(value, within(Math.abs(value) * 1e-14)));
  }

  @Test
  void spaces_of_every_width_do_not_matter() {
    assertThat(NumberReader.read("  9,5\u202f·\u00a010⁻⁷ ")).isEqualTo(new Read(9.5e-7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN",
        "Infinity",
        "-Infinity",
        "abc",
        "1..2",
        "1,2,3",
        "1/",
        "e5",
        "10^",
        "--3",
        "0x10",
        "5·107",
        "1;2",
        "½",
        "1 or 2",
        "<b>1</b>",
        "1e",
        "∞"
      })
  void what_is_no_number_is_said_to_be_none(String text) {
    assertThat(NumberReader.read(text)).isEqualTo(new Unreadable(Reason.NOT_A_NUMBER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,000", "12,000", "1,000,000", "1,000.5"})
  void a_comma_that_may_mean_thousands_is_asked_about(String text) {
    assertThat(NumberReader.read(text)).isEqualTo(new Unreadable(Reason.AMBIGUOUS_NUMBER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999", "-1e999", "1e-999", "1/0", "10^9999"})
  void what_no_double_can_hold_is_out_of_range(String text) {
    assertThat(NumberReader.read(text)).isEqualTo(new Unreadable(Reason.OUT_OF_RANGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "\u00a0\u202f"})
  void nothing_typed_is_not_wrong(String text) {
    assertThat(NumberReader.read(text)).isEqualTo(new Unreadable(Reason.NOTHING_CHOSEN));
  }

  @Test
  void a_megabyte_of_digits_is_refused_at_once() {
    assertThat(NumberReader.read("1".repeat(1_000_000))).isEqualTo(new Unreadable(Reason.TOO_LONG));
  }
}
