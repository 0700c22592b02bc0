package dev.gradus.simulation.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.simulation.RunContext;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.gradientflow.GradientFlowDraft;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import dev.gradus.simulation.gradientflow.GradientFlowResult;
import dev.gradus.simulation.gradientflow.GradientFlowResult.Quantity;
import dev.gradus.simulation.recurrent.Recurrent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

  private static final Map<String, Map<String, String>> PRESETS =
      Map.of(
          "sigmoid-30", Map.of("activation", "sigmoid"),
          "small", Map.of("depth", "6", "width", "8", "seeds", "4"));

  private final Claims claims =
      new Claims(
          new GradientFlow(Kernels.best(), new RandomStreams()),
          new Recurrent(Kernels.best(), new RandomStreams()),
          PRESETS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 + 2 * 3                       | 7
          (1 + 2) * 3                     | 9
          2^3^2                           | 512
          -2^2                            | -4
          2^-2                            | 0.25
          8 / 4 / 2                       | 1
          7 - 4 - 2                       | 1
          1.5e-3 * 2                      | 0.003
          sqrt(16) + ln(exp(2))           | 6
          sqrt(pi/(pi-1))                 | 1.211173896
          sigmoid.slope(0)^10             | 9.5367431640625e-7
          tanh.value(0.5)                 | 0.46211715726000973
          leakyRelu.slope(-3)             | 0.01
          sigmoid.slope(-2)               | 0.1049935854035065
          relu.meanSquaredSlope           | 0.5
          gelu.meanSquare                 | 0.4252214826
          elu.variance                    | 0.6191785634
          sigmoid.typicalSlope            | 0.199464627
          relu.typicalSlope               | 0
          residualPaths(54, 19, 50 - 15)  | 0.9801656733
          """)
  void expressions_have_their_value(String expression, double value) {
    assertThat(claims.evaluate(expression)).isCloseTo(value, withinPercentage(1e-7));
  }

  @Test
  void a_preset_is_run_with_its_parameters_and_changes() {
    double factor = claims.evaluate("gradientFlow(small).factor");
    assertThat(factor).isBetween(0.7, 1.1);
    assertThat(claims.evaluate("gradientFlow( small , depth=9, seeds = 3 ).factor"))
        .isNotEqualTo(factor);
    assertThat(claims.evaluate("1/gradientFlow(small).ratio")).isPositive();
    assertThat(claims.evaluate("gradientFlow(small).weightFactor")).isPositive();
    assertThat(claims.evaluate("gradientFlow(small).weightRatio")).isPositive();
    assertThat(claims.evaluate("gradientFlow(small).predicted")).isBetween(0.8, 1.0);
  }

  @Test
  void a_level_is_what_the_chart_shows_relative_to_the_last_layer() {
    GradientFlowResult run =
        new GradientFlow(Kernels.best(), new RandomStreams()).run(small(), RunContext.unattended());
    List<Double> signal = run.medianLn(Quantity.PREACTIVATION);
    List<Double> weights = run.medianLn(Quantity.WEIGHT);
    for (int layer = 1; layer <= 6; layer++) {
      assertThat(claims.evaluate("gradientFlow(small).level(" + layer + ")"))
          .isCloseTo(Math.exp(signal.get(layer - 1) - signal.get(5)), withinPercentage(1e-9));
      assertThat(claims.evaluate("gradientFlow(small).weightLevel(" + layer + ")"))
          .isCloseTo(Math.exp(weights.get(layer - 1) - weights.get(5)), withinPercentage(1e-9));
    }
    assertThat(claims.evaluate("gradientFlow(small).level(2*3)")).isEqualTo(1);
  }

  @Test
  void the_layer_below_a_share_is_the_one_nearest_to_the_loss() {
    double layer = claims.evaluate("gradientFlow(sigmoid-30).layerBelow(1e-3)");
    assertThat(layer).isBetween(24.0, 26.0);
    String level = "gradientFlow(sigmoid-30).level(%s)";
    assertThat(claims.evaluate(level.formatted(layer))).isLessThanOrEqualTo(1e-3);
    assertThat(claims.evaluate(level.formatted(layer + 1))).isGreaterThan(1e-3);
    assertThat(claims.evaluate("gradientFlow(sigmoid-30).layerBelow(1)")).isEqualTo(30);
    assertThat(claims.evaluate("gradientFlow(small).layerBelow(1e-9)")).isZero();
  }

  private static GradientFlowParameters small() {
    GradientFlowDraft draft = GradientFlowParameters.DEFAULT.edit();
    PRESETS.getOrDefault("small", Map.of()).forEach(draft::set);
    return draft.build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 +                             | 4
          (1                              | 3
          1 2                             | 3
          1..2                            | 1
          3 + swish.slope(0)              | 5
          2 * sigmoid.slope               | 5
          sigmoid.bend                    | 1
          sigmoid                         | 8
          gradientFlow(nowhere).factor    | 1
          gradientFlow(small).speed       | 1
          gradientFlow(small, deepness=3).factor | 1
          gradientFlow(small, depth=-3).factor   | 1
          gradientFlow(small, depth=x).factor    | 1
          gradientFlow(small              | 19
          gradientFlow(small).factor(2)   | 1
          gradientFlow(small).level       | 1
          gradientFlow(small).level(0)    | 1
          1 + gradientFlow(small).level(7) | 5
          gradientFlow(small).weightLevel(1.5) | 1
          recurrent(cell=transformer).factor     | 1
          recurrent(depth=3).factor       | 1
          recurrent().speed               | 1
          recurrent(                      | 11
          residualPaths(54, 19)           | 21
          residualPaths(54, 19, 60)       | 1
          residualPaths(54, 19.5, 35)     | 1
          """)
  void a_bad_expression_is_refused_with_its_position(String expression, int position) {
    assertThatThrownBy(() -> claims.evaluate(expression))
        .isInstanceOf(ClaimException.class)
        .hasMessageEndingWith(" at character " + position);
  }

  @Test
  void a_recurrent_network_is_run_with_its_parameters() {
    assertThat(
            claims.evaluate("recurrent(matrix=orthogonal, activation=linear, radius=0.9).factor"))
        .isCloseTo(0.9, withinPercentage(1e-10));
    assertThat(claims.evaluate("recurrent(radius=1.5, width=8, seeds=3).predicted"))
        .isCloseTo(0.867773, withinPercentage(1e-4));
    String lstm = "recurrent(cell=lstm, bias=1, width=16, seeds=4)";
    assertThat(claims.evaluate(lstm + ".directFactor")).isBetween(0.65, 0.8);
    assertThat(claims.evaluate(lstm + ".factor")).isBetween(0.7, 0.9);
    assertThat(claims.evaluate(lstm + ".ratio")).isBetween(1e-8, 1e-3);
    assertThat(claims.evaluate("recurrent().factor")).isCloseTo(0.5951, withinPercentage(0.1));
  }

  @Test
  void an_endless_expression_is_refused() {
    assertThatThrownBy(() -> claims.evaluate("(".repeat(100_000)))
        .isInstanceOf(ClaimException.class);
    assertThatThrownBy(() -> claims.evaluate("(".repeat(500))).isInstanceOf(ClaimException.class);
  }

  /**
   * When this fails and the change is meant, give the engine a new version and these new values.
   */
  @Test
  void the_numbers_of_this_engine_version_are_these() {
    assertThat(Claims.engineVersion()).isEqualTo("2");
    assertThat(claims.evaluate("gradientFlow(sigmoid-30).factor"))
        .isCloseTo(0.23327588562, withinPercentage(1e-7));
    assertThat(claims.evaluate("gradientFlow(sigmoid-30).ratio"))
        .isCloseTo(4.3836692774e-19, withinPercentage(1e-7));
    assertThat(claims.evaluate("gradientFlow(sigmoid-30).predicted"))
        .isCloseTo(0.23586986642, withinPercentage(1e-7));
    assertThat(claims.evaluate("gradientFlow(small).weightRatio"))
        .isCloseTo(0.40271491096, withinPercentage(1e-7));
  }
}
