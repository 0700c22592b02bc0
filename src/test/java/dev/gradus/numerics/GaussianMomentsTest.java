package dev.gradus.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.gradus.ReferenceTable;
import dev.gradus.ReferenceTable.Row;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GaussianMomentsTest {

  @Test
  void moments_at_one_equal_the_reference() {
    List<String> quantities = List.of("E_phi", "E_phi2", "Var_phi", "E_phiprime2");
    List<Row> rows =
        ReferenceTable.rows("closed_form.csv").stream()
            .filter(row -> quantities.contains(row.text("quantity")))
            .toList();
    assertThat(rows).hasSize(32);
    for (Row row : rows) {
      String name = row.text("argument").replace('_', '-').toLowerCase(Locale.ROOT);
      GaussianMoments moments =
          GaussianMoments.of(Named.find(Activation.class, name).orElseThrow(), 1);
      double moment =
          switch (row.text("quantity")) {
            case "E_phi" -> moments.mean();
            case "E_phi2" -> moments.meanSquare();
            case "Var_phi" -> moments.variance();
            default -> moments.meanSquaredSlope();
          };
      double expected = row.number("value");
      assertThat(moment).as("%s", row).isCloseTo(expected, within(1e-12 + 5e-10 * expected));
    }
  }

  @Test
  void moments_with_a_closed_form_are_accurate_to_twelve_digits() {
    GaussianMoments relu = GaussianMoments.of(Activation.RELU, 3);
    assertThat(relu.mean()).isCloseTo(3 / Math.sqrt(2 * Math.PI), withinPercentage(1e-10));
    assertThat(relu.meanSquare()).isCloseTo(4.5, withinPercentage(1e-10));
    assertThat(relu.meanSquaredSlope()).isCloseTo(0.5, withinPercentage(1e-10));
    // E (Z Φ(Z))² = 1/3 + 1/(2π√3), Owen 1980
    assertThat(GaussianMoments.of(Activation.GELU, 1).meanSquare())
        .isCloseTo(1 / 3.0 + 1 / (2 * Math.PI * Math.sqrt(3)), withinPercentage(1e-10));
  }

  /**
   * The fixed points of q = σ_w² E φ(√q Z)² + σ_b² and their χ = σ_w² E φ′², from independent
   * quadrature. Where q* is 0 or infinite, χ is a limit; where it is nan, χ is the same for all q.
   */
  @Test
  void fixed_points_equal_the_reference() {
    List<Row> rows = ReferenceTable.rows("chi_fixed_points.csv");
    assertThat(rows).hasSize(52);
    for (Row row : rows) {
      String name = row.text("activation").replace(" (critical line)", "").replace('_', '-');
      Activation activation = Named.find(Activation.class, name).orElseThrow();
      double sigma = row.number("sigma_w2");
      double q = Double.parseDouble(row.text("q_star").replace("nan", "1").replace("inf", "1e16"));
      GaussianMoments moments = GaussianMoments.of(activation, Math.sqrt(q));
      assertThat(sigma * moments.meanSquaredSlope())
          .as("%s", row)
          .isCloseTo(row.number("chi_1"), withinPercentage(1e-3));
      if (row.text("note").isEmpty() && q > 1e-6) {
        assertThat(sigma * moments.meanSquare() + row.number("sigma_b2"))
            .as("%s", row)
            .isCloseTo(q, withinPercentage(1e-3));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e4, 1e6, 1e9})
  void a_saturated_tanh_has_the_slope_of_its_narrow_middle(double s) {
    // ∫ tanh′(u)² du = 4/3, spread by the density 1/√(2π) s
    assertThat(GaussianMoments.of(Activation.TANH, s).meanSquaredSlope())
        .isCloseTo(4 / 3.0 / Math.sqrt(2 * Math.PI) / s, withinPercentage(1e-5));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-300, 1e-200, 1e-30, 1e30, 1e200, 1e300})
  void squares_that_no_double_holds_do_no_harm(double s) {
    assertThat(GaussianMoments.of(Activation.RELU, s).rootMeanSquare())
        .isCloseTo(s * Math.sqrt(0.5), withinPercentage(1e-6));
    assertThat(GaussianMoments.of(Activation.RELU, s).meanSquaredSlope())
        .isCloseTo(0.5, within(1e-9));
    assertThat(GaussianMoments.of(Activation.GELU, s).meanSquaredSlope())
        .isCloseTo(s < 1 ? 0.25 : 0.5, within(1e-6));
    assertThat(GaussianMoments.of(Activation.SIGMOID, s).mean()).isCloseTo(0.5, within(1e-9));
  }
}
