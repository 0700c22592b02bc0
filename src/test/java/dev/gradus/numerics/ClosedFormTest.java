package dev.gradus.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.ReferenceTable;
import dev.gradus.ReferenceTable.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What has a closed form, against values that another program computed in fifty digits. */
class ClosedFormTest {

  private static final String THRESHOLD = "_prime=thr";

  @Test
  void the_engine_equals_every_closed_form_to_twelve_digits() {
    List<Row> rows = ReferenceTable.rows("closed_form_exact.csv");
    assertThat(rows).hasSizeGreaterThan(230);
    for (Row row : rows) {
      double expected = expected(row);
      // means that vanish do so to rounding
      double allowed = 1e-12 * Math.abs(expected) + (expected == 0 ? 1e-15 : 0);
      assertThat(computed(row)).as("%s", row).isCloseTo(expected, within(allowed));
    }
  }

  @Test
  void the_ten_digits_of_the_other_reference_are_the_same() {
    Map<String, Double> exact = new HashMap<>();
    ReferenceTable.rows("closed_form_exact.csv")
        .forEach(row -> exact.put(key(row), row.number("value")));
    List<Row> rows = ReferenceTable.rows("closed_form.csv");
    assertThat(rows).hasSize(204);
    for (Row row : rows) {
      double expected = Objects.requireNonNull(exact.get(key(row)), key(row));
      assertThat(row.number("value"))
          .as("%s", row)
          .isCloseTo(expected, within(6e-10 * Math.abs(expected) + 1e-13));
    }
  }

  private static String key(Row row) {
    return row.text("quantity") + "," + row.text("argument");
  }

  /** Of a place where a slope has a certain value, the value; else what the file says. */
  private static double expected(Row row) {
    return row.text("quantity").endsWith(THRESHOLD) ? row.number("argument") : row.number("value");
  }

  private static double computed(Row row) {
    String quantity = row.text("quantity");
    String argument = row.text("argument");
    if (quantity.endsWith(THRESHOLD)) {
      Activation activation = quantity.contains("sigmoid") ? Activation.SIGMOID : Activation.TANH;
      return activation.slope(row.number("value"));
    }
    if (argument.isEmpty()) {
      return constant(quantity);
    }
    return Character.isDigit(argument.charAt(argument.length() - 1))
        ? atNumber(quantity, Double.parseDouble(argument))
        : moment(quantity, Named.find(Activation.class, argument.replace('_', '-')).orElseThrow());
  }

  private static double constant(String quantity) {
    GaussianMoments relu = GaussianMoments.of(Activation.RELU, 1);
    double throughBatchNorm = relu.meanSquaredSlope() / relu.variance();
    return switch (quantity) {
      case "pi/(pi-1)" -> throughBatchNorm;
      case "sqrt(pi/(pi-1))" -> Math.sqrt(throughBatchNorm);
      case "gelu_prime_max at z=1.41421" -> Activation.GELU.slope(Math.sqrt(2));
      case "gelu_prime_min at z=-1.41421" -> Activation.GELU.slope(-Math.sqrt(2));
      case "Veit: share of paths with 19..35 of 54 blocks" -> ResidualPaths.share(54, 19, 35);
      case "share of paths with 5..17 of 54 blocks" -> ResidualPaths.share(54, 5, 17);
      default -> throw new AssertionError(quantity);
    };
  }

  private static double atNumber(String quantity, double x) {
    if (quantity.startsWith("sigma(b)^")) {
      return Math.pow(Activation.SIGMOID.value(x), lag(quantity));
    }
    if (quantity.startsWith("rho^")) {
      return Math.exp(lag(quantity) * RecurrentMeanField.lnFactor(Activation.LINEAR, x, 1));
    }
    double reluWithGlorot =
        Initialization.GLOROT_NORMAL.weightVarianceTimesWidth(64)
            * GaussianMoments.of(Activation.RELU, 1).meanSquaredSlope();
    double kept = Activation.SIGMOID.value(x);
    return switch (quantity) {
      case "sigma_prime(0)^n" -> Math.pow(Activation.SIGMOID.slope(0), x);
      case "sigmoid_prime" -> Activation.SIGMOID.slope(x);
      case "tanh_prime" -> Activation.TANH.slope(x);
      case "gelu_prime" -> Activation.GELU.slope(x);
      case "xavier_relu_variance 2^-L" -> Math.pow(reluWithGlorot, x);
      case "xavier_relu_std 2^-(L/2)" -> Math.pow(reluWithGlorot, x / 2);
      case "standard_1/sqrt(n)_linear 3^-(L/2)" ->
          Math.pow(Initialization.UNIFORM_FAN_IN.weightVarianceTimesWidth(64), x / 2);
      case "forget_gate sigma(b)" -> kept;
      case "half_life_steps ln2/-ln sigma(b)" -> Math.log(2) / -Math.log(kept);
      case "time_constant 1/(1-f)" -> 1 / (1 - kept);
      default -> throw new AssertionError(quantity);
    };
  }

  private static double lag(String quantity) {
    return Double.parseDouble(quantity.substring(quantity.indexOf('^') + 1));
  }

  private static double moment(String quantity, Activation activation) {
    GaussianMoments moments = GaussianMoments.of(activation, 1);
    double throughBatchNorm = moments.meanSquaredSlope() / moments.variance();
    double throughLayerNorm = moments.meanSquaredSlope() / moments.meanSquare();
    return switch (quantity) {
      case "E_phi" -> moments.mean();
      case "E_phi2" -> moments.meanSquare();
      case "Var_phi" -> moments.variance();
      case "E_phiprime" -> GaussianMoments.expectation(1, activation::slope);
      case "E_phiprime2" -> moments.meanSquaredSlope();
      case "sqrt_E_phiprime2" -> moments.rootMeanSquaredSlope();
      case "BN_chi=E_phip2/Var_phi" -> throughBatchNorm;
      case "BN_norm_factor" -> Math.sqrt(throughBatchNorm);
      case "LN_chi=E_phip2/E_phi2" -> throughLayerNorm;
      case "LN_norm_factor" -> Math.sqrt(throughLayerNorm);
      case "exp_E_ln_phiprime (typical scalar factor)" ->
          Math.exp(GaussianMoments.expectation(1, z -> Math.log(activation.slope(z))));
      default -> throw new AssertionError(quantity);
    };
  }

  @Test
  void all_paths_through_residual_blocks_are_all() {
    assertThat(ResidualPaths.share(1, 0, 1)).isEqualTo(1);
    assertThat(ResidualPaths.share(1000, 0, 1000)).isCloseTo(1, within(1e-12));
    assertThat(ResidualPaths.share(4, 2, 2)).isEqualTo(6 / 16.0);
  }

  @Test
  void paths_of_impossible_length_are_refused() {
    assertThatThrownBy(() -> ResidualPaths.share(4, 2, 5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ResidualPaths.share(4, 3, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
