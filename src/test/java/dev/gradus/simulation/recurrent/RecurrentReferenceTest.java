package dev.gradus.simulation.recurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.ReferenceSeeds;
import dev.gradus.ReferenceTable;
import dev.gradus.ReferenceTable.Row;
import dev.gradus.numerics.Activation;
import dev.gradus.numerics.CellKind;
import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.Named;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.numerics.RecurrentMatrix;
import dev.gradus.simulation.RunContext;
import dev.gradus.simulation.recurrent.RecurrentResult.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against the independent program whose numbers lie in {@code src/test/resources/reference}. */
class RecurrentReferenceTest {

  private static final int SEEDS = 40;

  /** Allowed distance in standard errors of the difference of two means over 40 seeds each. */
  private static final double ERRORS = 4;

  /** The reference's spectral norms and ∂c_T/∂c_{T−k} are of no quantity of ours. */
  private static final Map<String, Quantity> QUANTITIES =
      Map.of(
          "fro/sqrt(n)", Quantity.JACOBIAN,
          "dh_dh", Quantity.JACOBIAN,
          "cec_prod_f", Quantity.DIRECT_PATH,
          "prod_z", Quantity.DIRECT_PATH);

  private final Recurrent simulation = new Recurrent(Kernels.best(), new RandomStreams());

  static LongStream seeds() {
    return ReferenceSeeds.all();
  }

  private static List<Row> rows() {
    return ReferenceTable.rows("rnn_slopes.csv").stream()
        .filter(row -> QUANTITIES.containsKey(row.text("quantity")))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void slopes_and_norms_at_lag_fifty_equal_the_reference(long seed) {
    List<Row> rows = rows();
    assertThat(rows).hasSize(30 + 6 + 6);
    rows.parallelStream()
        .forEach(row -> {
          Quantity quantity = Objects.requireNonNull(QUANTITIES.get(row.text("quantity")));
          RecurrentResult result = simulation.run(parameters(row, seed), RunContext.unattended());
          assertThat(result.slope(quantity))
              .as("slope of %s", row)
              .isCloseTo(row.number("slope_per_step_k10_50"), within(allowed(row.number("se"))));
          assertThat(result.meanLn(quantity).get(50))
              .as("lag 50 of %s", row)
              .isCloseTo(row.number("mean_ln_at_k50"), within(allowed(row.number("se_at_k50"))));
        });
  }

  /** The reference prints six digits. */
  private static double allowed(double standardError) {
    return ERRORS * Math.sqrt(2) * standardError + 5e-5;
  }

  @Test
  void predicted_factors_equal_the_reference() {
    List<Row> plain = rows().stream().filter(row -> row.text("cell").equals("rnn")).toList();
    assertThat(plain).hasSize(30);
    for (Row row : plain) {
      double expected = row.number("predicted_factor");
      assertThat(Math.exp(Recurrent.predictedSlope(parameters(row, 1))))
          .as("%s", row)
          .isCloseTo(expected, within(5e-6));
    }
  }

  private static RecurrentParameters parameters(Row row, long seed) {
    RecurrentParameters it = RecurrentParameters.DEFAULT;
    CellKind cell = Named.find(CellKind.class, row.text("cell")).orElseThrow();
    boolean gated = cell.isGated();
    double number = row.number("rho_or_bias");
    return new RecurrentParameters(
        cell,
        gated ? it.matrix() : Named.find(RecurrentMatrix.class, row.text("matrix")).orElseThrow(),
        gated ? it.radius() : number,
        gated ? it.activation() : Named.find(Activation.class, row.text("phi")).orElseThrow(),
        row.number("input_scale"),
        gated ? number : it.bias(),
        it.width(),
        it.lags(),
        it.burnIn(),
        SEEDS,
        seed);
  }
}
