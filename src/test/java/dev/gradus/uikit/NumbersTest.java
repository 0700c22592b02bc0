package dev.gradus.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  private static final Locale RU = Locale.of("ru");
  private static final Locale EN = Locale.ENGLISH;

  @Test
  void a_magnitude_is_a_power_of_ten_in_the_manner_of_the_language() {
    assertThat(Numbers.magnitudeHtml(-18.3, RU)).isEqualTo("5·10<sup>−19</sup>");
    assertThat(Numbers.magnitudeHtml(-18.3, EN)).isEqualTo("5\u202f×\u202f10<sup>−19</sup>");
    assertThat(Numbers.magnitudeText(-18.3, RU)).isEqualTo("5·10⁻¹⁹");
    assertThat(Numbers.magnitudeText(10.5, EN)).isEqualTo("3\u202f×\u202f10¹⁰");
  }

  @Test
  void a_mantissa_of_one_is_left_out_and_one_that_rounds_to_ten_moves_the_exponent() {
    assertThat(Numbers.magnitudeText(-14, RU)).isEqualTo("10⁻¹⁴");
    assertThat(Numbers.magnitudeText(-8.01, RU)).isEqualTo("10⁻⁸");
  }

  @Test
  void magnitudes_near_one_are_written_out() {
    assertThat(Numbers.magnitudeText(Math.log10(0.85), RU)).isEqualTo("0,85");
    assertThat(Numbers.magnitudeText(Math.log10(263), EN)).isEqualTo("263");
    assertThat(Numbers.magnitudeText(Math.log10(0.0997), EN)).isEqualTo("0.10");
    assertThat(Numbers.magnitudeText(0, EN)).isEqualTo("1");
    assertThat(Numbers.magnitudeText(Double.NEGATIVE_INFINITY, EN)).isEqualTo("0");
  }

  @Test
  void significant_digits_keep_trailing_zeros_and_whole_numbers_stay_whole() {
    assertThat(Numbers.significant(0.234049, 3, RU)).isEqualTo("0,234");
    assertThat(Numbers.significant(1, 3, RU)).isEqualTo("1,00");
    assertThat(Numbers.significant(0.9996, 3, EN)).isEqualTo("1.00");
    assertThat(Numbers.significant(263.4, 2, EN)).isEqualTo("260");
    assertThat(Numbers.significant(0, 3, EN)).isEqualTo("0");
  }

  @Test
  void minus_is_a_minus_and_not_a_hyphen() {
    assertThat(Numbers.fixed(-2, 2, RU)).isEqualTo("−2,00");
    assertThat(Numbers.html(-4e-7, 1, EN)).isEqualTo("−4\u202f×\u202f10<sup>−7</sup>");
  }

  @Test
  void large_and_small_values_become_powers_and_others_stay() {
    assertThat(Numbers.text(9.5e-7, 2, RU)).isEqualTo("9,5·10⁻⁷");
    assertThat(Numbers.text(0.105, 3, RU)).isEqualTo("0,105");
    assertThat(Numbers.text(0, 3, RU)).isEqualTo("0");
  }

  @Test
  void percent_keeps_its_distance() {
    assertThat(Numbers.percent(0.14, 0, RU)).isEqualTo("14\u00a0%");
  }

  @ParameterizedTest
  @CsvSource({
    "0, слоёв",
    "1, слой",
    "2, слоя",
    "4, слоя",
    "5, слоёв",
    "11, слоёв",
    "12, слоёв",
    "14, слоёв",
    "21, слой",
    "22, слоя",
    "30, слоёв",
    "101, слой",
    "111, слоёв"
  })
  void russian_nouns_follow_the_count(long count, String noun) {
    assertThat(new Plural("слой", "слоя", "слоёв").form(count, RU)).isEqualTo(noun);
  }

  @Test
  void a_fraction_takes_the_genitive_singular() {
    var times = new Plural("раз", "раза", "раз");
    assertThat(times.with(0.5, 1, RU)).isEqualTo("0,5\u00a0раза");
    assertThat(times.with(4.27, 2, RU)).isEqualTo("4,3\u00a0раза");
    assertThat(times.with(5, 1, RU)).isEqualTo("5\u00a0раз");
    assertThat(times.with(263, 3, RU)).isEqualTo("263\u00a0раза");
  }

  @Test
  void english_nouns_have_two_forms() {
    var layer = Plural.of("layer", "layers");
    assertThat(layer.with(1, EN)).isEqualTo("1\u00a0layer");
    assertThat(layer.with(30, EN)).isEqualTo("30\u00a0layers");
    assertThat(layer.with(0.5, 1, EN)).isEqualTo("0.5\u00a0layers");
  }
}
