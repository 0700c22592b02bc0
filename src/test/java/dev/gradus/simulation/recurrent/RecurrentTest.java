package dev.gradus.simulation.recurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.numerics.JacobianTrace;
import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.numerics.Regime;
import dev.gradus.simulation.CancelledException;
import dev.gradus.simulation.RunContext;
import dev.gradus.simulation.recurrent.RecurrentResult.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrentTest {

  private final Recurrent simulation = new Recurrent(Kernels.best(), new RandomStreams());

  private static RecurrentParameters parameters(Map<String, String> changes) {
    RecurrentDraft draft = RecurrentParameters.DEFAULT.edit();
    Map.of("width", "12", "seeds", "8").forEach(draft::set);
    changes.forEach(draft::set);
    RecurrentParameters parameters = draft.build();
    assertThat(draft.problems()).isEmpty();
    return parameters;
  }

  private RecurrentResult run(Map<String, String> changes) {
    return simulation.run(parameters(changes), RunContext.unattended());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rnn", "lstm", "gru"})
  void equal_parameters_give_an_equal_result(String cell) {
    Recurrent other = new Recurrent(Kernels.best(), new RandomStreams());
    assertThat(run(Map.of("cell", cell)))
        .isEqualTo(other.run(parameters(Map.of("cell", cell)), RunContext.unattended()));
  }

  @Test
  void another_seed_gives_another_result() {
    assertThat(run(Map.of("seed", "2")).seeds()).doesNotContainAnyElementsOf(run(Map.of()).seeds());
  }

  @Test
  void more_seeds_begin_with_the_same_ones() {
    assertThat(run(Map.of("seeds", "11")).seeds())
        .startsWith(run(Map.of()).seeds().toArray(new JacobianTrace[0]));
  }

  @Test
  void partial_results_begin_with_the_first_seed() {
    List<Integer> shown = new ArrayList<>();
    simulation.run(
        parameters(Map.of("seeds", "20")),
        new RunContext<>() {
          @Override
          public void checkCancelled() {}

          @Override
          public void publish(RecurrentResult partial) {
            assertThat(partial.isComplete()).isFalse();
            shown.add(partial.seeds().size());
          }
        });
    assertThat(shown).startsWith(1).hasSizeGreaterThan(2).isSorted();
  }

  @Test
  void a_cancelled_run_stops_within_its_steps() {
    int[] checks = {0};
    RunContext<RecurrentResult> context =
        new RunContext<>() {
          @Override
          public void checkCancelled() {
            if (++checks[0] == 120) {
              throw new CancelledException();
            }
          }

          @Override
          public void publish(RecurrentResult partial) {
            throw new AssertionError("one seed has more than 120 checks");
          }
        };
    assertThatThrownBy(() -> simulation.run(parameters(Map.of()), context))
        .isInstanceOf(CancelledException.class);
  }

  @Test
  void a_linear_orthogonal_network_has_the_slope_of_rho_exactly() {
    RecurrentResult result =
        run(Map.of("matrix", "orthogonal", "activation", "linear", "radius", "0.9"));
    assertThat(result.slope(Quantity.JACOBIAN)).isCloseTo(Math.log(0.9), within(1e-14));
    assertThat(result.predictedFactor()).isCloseTo(0.9, within(1e-14));
    assertThat(result.lnRatio(Quantity.JACOBIAN)).isCloseTo(50 * Math.log(0.9), within(1e-12));
    assertThat(result.regime()).isEqualTo(Regime.VANISHING);
  }

  /** FACTS B3: a largest singular value above 1 is necessary for an explosion, not sufficient. */
  @Test
  void a_radius_above_one_still_vanishes_where_inputs_saturate_tanh() {
    RecurrentResult result =
        run(Map.of("matrix", "orthogonal", "radius", "1.5", "width", "64", "seeds", "10"));
    assertThat(result.factor(Quantity.JACOBIAN)).isBetween(0.8, 0.9);
    assertThat(result.regime()).isEqualTo(Regime.VANISHING);
  }

  /** FACTS C4: at ρ = 1.5 and small inputs a Gaussian matrix stays far below the theory. */
  @Test
  void prediction_and_measurement_part_for_a_gaussian_matrix_and_small_inputs() {
    RecurrentResult result =
        run(Map.of("radius", "1.5", "input-scale", "0.1", "width", "64", "seeds", "40"));
    assertThat(result.predictedFactor()).isCloseTo(1.06257, within(1e-5));
    assertThat(result.factor(Quantity.JACOBIAN)).isCloseTo(1.0093, within(4 * 1.5 * 0.0072));
  }

  @Test
  void a_gate_that_is_open_keeps_more() {
    for (String cell : List.of("lstm", "gru")) {
      RecurrentResult shut = run(Map.of("cell", cell, "bias", "-2"));
      RecurrentResult open = run(Map.of("cell", cell, "bias", "2"));
      assertThat(open.factor(Quantity.JACOBIAN)).isGreaterThan(shut.factor(Quantity.JACOBIAN));
      assertThat(open.factor(Quantity.DIRECT_PATH)).isCloseTo(0.88, within(0.05));
      assertThat(open.predictedSlope()).isNaN();
    }
  }

  @Test
  void a_plain_network_has_no_direct_path() {
    RecurrentResult result = run(Map.of());
    assertThat(result.meanLn(Quantity.DIRECT_PATH)).isEmpty();
    assertThat(result.slope(Quantity.DIRECT_PATH)).isNaN();
  }

  @Test
  void the_slope_is_over_lags_ten_to_fifty_however_many_are_asked_for() {
    double slope = run(Map.of("lags", "50", "burn-in", "60")).slope(Quantity.JACOBIAN);
    RecurrentResult longer = run(Map.of("lags", "60", "burn-in", "50"));
    assertThat(longer.meanLn(Quantity.JACOBIAN)).hasSize(61);
    assertThat(longer.slope(Quantity.JACOBIAN)).isCloseTo(slope, within(1e-12));
    assertThat(run(Map.of("lags", "11")).slope(Quantity.JACOBIAN)).isFinite();
    assertThat(run(Map.of("lags", "10")).slope(Quantity.JACOBIAN)).isNaN();
    assertThat(run(Map.of("lags", "1")).slope(Quantity.JACOBIAN)).isNaN();
  }

  @Test
  void replicates_that_are_exactly_zero_are_counted_and_left_out() {
    RecurrentResult result =
        run(Map.of("width", "1", "input-scale", "1000", "lags", "1", "seeds", "100"));
    assertThat(result.zeroSeeds()).isBetween(30, 90);
    assertThat(result.meanLn(Quantity.JACOBIAN)).allSatisfy(ln -> assertThat(ln).isFinite());
    RecurrentResult none =
        run(Map.of("width", "1", "input-scale", "1000", "lags", "50", "seeds", "20"));
    assertThat(none.zeroSeeds()).isEqualTo(20);
    assertThat(none.slope(Quantity.JACOBIAN)).isNaN();
    assertThat(none.regime()).isEqualTo(Regime.VANISHING);
  }

  @Test
  void a_state_that_overflows_does_no_harm_to_the_jacobian_of_a_linear_network() {
    RecurrentResult result =
        run(
            Map.of(
                "matrix", "orthogonal", "activation", "linear", "radius", "1000", "lags", "200"));
    assertThat(result.slope(Quantity.JACOBIAN)).isCloseTo(Math.log(1000), within(1e-12));
    assertThat(result.regime()).isEqualTo(Regime.EXPLODING);
  }

  @Test
  void without_input_a_tanh_network_is_linear() {
    RecurrentResult result = run(Map.of("input-scale", "0", "matrix", "orthogonal"));
    assertThat(result.slope(Quantity.JACOBIAN)).isCloseTo(0, within(1e-12));
  }

  @Test
  void a_view_has_a_line_for_everything_that_is_there() {
    RecurrentView plain = RecurrentView.of(run(Map.of()));
    assertThat(plain.median()).hasSize(51).startsWith(0.0);
    assertThat(plain.theory()).hasSize(51);
    assertThat(plain.directPath()).isEmpty();
    RecurrentView gated = RecurrentView.of(run(Map.of("cell", "gru", "seeds", "1")));
    assertThat(gated.theory()).isEmpty();
    assertThat(gated.directPath()).hasSize(51);
    assertThat(gated.low()).isEmpty();
    assertThat(gated.factorError()).isNaN();
    assertThat(gated.median().getLast()).isEqualTo(gated.log10Ratio());
  }

  @Test
  void a_norm_of_zero_is_no_point_on_the_chart() {
    RecurrentView view =
        RecurrentView.of(run(Map.of("width", "1", "input-scale", "1000", "seeds", "5")));
    assertThat(view.median().getLast()).isNull();
    assertThat(view.log10Ratio()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(view.zeroSeeds()).isEqualTo(5);
  }
}
