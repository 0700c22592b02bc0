package dev.gradus.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulateRecurrentTest {

  private static final Pattern LAST_LINE =
      Pattern.compile("# slope=(\\S+) se=(\\S+) predicted=(\\S+) factor=(\\S+)");

  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  private int run(String arguments) {
    return new picocli.CommandLine(new SimulateCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(errors, true))
        .execute(("recurrent " + arguments).strip().split(" "));
  }

  private List<String> lines() {
    return out.toString().lines().toList();
  }

  private double last(int group) {
    Matcher matcher = LAST_LINE.matcher(lines().getLast());
    assertThat(matcher.matches()).as(lines().getLast()).isTrue();
    return Double.parseDouble(matcher.group(group));
  }

  @Test
  void it_prints_a_line_for_each_lag_and_the_slope() {
    assertThat(run("--width 8 --seeds 5")).isZero();
    assertThat(lines()).hasSize(53);
    assertThat(lines().getFirst()).isEqualTo("lag,mean_ln_jacobian,se,mean_ln_direct_path");
    for (int lag = 0; lag <= 50; lag++) {
      String[] cells = lines().get(lag + 1).split(",", -1);
      assertThat(cells).hasSize(4);
      assertThat(cells[0]).isEqualTo(Integer.toString(lag));
      assertThat(Double.parseDouble(cells[1])).isFinite();
      assertThat(cells[3]).isEmpty();
    }
    assertThat(last(4)).isCloseTo(Math.exp(last(1)), within(1e-15));
    assertThat(last(3)).isNegative();
    assertThat(errors.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lstm", "gru"})
  void gated_cells_have_a_direct_path_and_no_prediction(String cell) {
    assertThat(run("--cell " + cell + " --bias -1 --width 8 --seeds 3 --lags 12")).isZero();
    for (String line : lines().subList(1, 14)) {
      assertThat(Double.parseDouble(line.split(",", -1)[3])).isLessThanOrEqualTo(0);
    }
    assertThat(last(3)).isNaN();
  }

  @Test
  void options_of_every_kind_are_taken() {
    assertThat(
            run(
                "--cell=rnn --matrix=orthogonal --radius=0.5 --activation=linear --input-scale=0"
                    + " --bias=1 --width=4 --lags=20 --burn-in=0 --seeds=2 --seed=-9"))
        .isZero();
    assertThat(last(4)).isCloseTo(0.5, within(1e-14));
    assertThat(last(3)).isCloseTo(Math.log(0.5), within(1e-15));
  }

  @Test
  void digits_do_not_depend_on_the_language_of_the_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      run("--width 4 --seeds 2 --lags 11");
    } finally {
      Locale.setDefault(before);
    }
    assertThat(lines().get(1)).startsWith("0,");
    assertThat(last(4)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--cell transformer",
        "--matrix sparse",
        "--activation relu",
        "--radius 0",
        "--radius NaN",
        "--input-scale -1",
        "--lags 0",
        "--burn-in -1",
        "--width 100000",
        "--seeds 10000",
        "--depth 3",
        "--seed x",
        "surplus",
      })
  void wrong_usage_ends_with_two_and_prints_no_numbers(String arguments) {
    assertThat(run(arguments)).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(errors.toString()).isNotBlank();
  }
}
