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

class SimulateGradientFlowTest {

  private static final Pattern LAST_LINE =
      Pattern.compile("# slope=(\\S+) se=(\\S+) predicted=(\\S+) factor=(\\S+) zero_seeds=(\\d+)");

  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  private int run(String arguments) {
    return new picocli.CommandLine(new SimulateCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(errors, true))
        .execute(arguments.split(" "));
  }

  private List<String> lines() {
    return out.toString().lines().toList();
  }

  private Matcher lastLine() {
    Matcher matcher = LAST_LINE.matcher(lines().getLast());
    assertThat(matcher.matches()).as(lines().getLast()).isTrue();
    return matcher;
  }

  @Test
  void it_prints_a_line_for_each_layer_and_the_slope() {
    assertThat(run("gradient-flow --activation sigmoid --depth 8 --width 16 --seeds 5")).isZero();
    assertThat(lines()).hasSize(10);
    assertThat(lines().getFirst())
        .isEqualTo("layer,mean_ln_delta,se_ln_delta,mean_ln_weight_gradient,se_ln_weight_gradient");
    for (int layer = 1; layer <= 8; layer++) {
      String[] cells = lines().get(layer).split(",", -1);
      assertThat(cells).hasSize(5);
      assertThat(cells[0]).isEqualTo(Integer.toString(layer));
      assertThat(Double.parseDouble(cells[1])).isNegative();
    }
    Matcher last = lastLine();
    assertThat(Double.parseDouble(last.group(4)))
        .isCloseTo(Math.exp(-Double.parseDouble(last.group(1))), within(1e-15));
    assertThat(errors.toString()).isEmpty();
  }

  @Test
  void options_of_every_kind_are_taken() {
    assertThat(
            run(
                "gradient-flow --activation=leaky-relu --initialization=orthogonal --gain=1.5"
                    + " --bias=uniform-fan-in --depth=4 --width=8 --batch=4 --normalization=layer"
                    + " --residual=true --branch-scale=0.5 --seeds=2 --seed=9"))
        .isZero();
  }

  @Test
  void where_theory_does_not_hold_the_prediction_is_no_number() {
    run("gradient-flow --activation relu --residual true --depth 4 --width 8 --seeds 2");
    assertThat(lastLine().group(3)).isEqualTo("NaN");
  }

  @Test
  void digits_do_not_depend_on_the_language_of_the_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      run("gradient-flow --activation relu --depth 40 --width 1 --batch 1 --seeds 3");
    } finally {
      Locale.setDefault(before);
    }
    assertThat(lastLine().group(5)).isEqualTo("3");
  }

  @Test
  void networks_larger_than_a_page_may_ask_for_are_computed() {
    assertThat(run("gradient-flow --depth 210 --width 8 --batch 2 --seeds 1")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gradient-flow --activation swoosh",
        "gradient-flow --depth deep",
        "gradient-flow --depth 1",
        "gradient-flow --seeds 0",
        "gradient-flow --gain NaN",
        "gradient-flow --residual maybe",
        "gradient-flow --speed 3",
        "gradient-flow surplus",
      })
  void wrong_usage_ends_with_two_and_prints_no_numbers(String arguments) {
    assertThat(run(arguments)).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(errors.toString()).isNotBlank();
  }
}
