package dev.gradus.simulation.gradientflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.numerics.Regime;
import dev.gradus.simulation.CancelledException;
import dev.gradus.simulation.RunContext;
import dev.gradus.simulation.Statistics;
import dev.gradus.simulation.gradientflow.GradientFlowResult.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GradientFlowTest {

  private final GradientFlow simulation = new GradientFlow(Kernels.best(), new RandomStreams());

  private static GradientFlowParameters parameters(Map<String, String> changes) {
    GradientFlowDraft draft = GradientFlowParameters.DEFAULT.edit();
    Map.of("depth", "12", "width", "16", "batch", "16", "seeds", "8").forEach(draft::set);
    changes.forEach(draft::set);
    GradientFlowParameters parameters = draft.build();
    assertThat(draft.problems()).isEmpty();
    return parameters;
  }

  private GradientFlowResult run(Map<String, String> changes) {
    return simulation.run(parameters(changes), RunContext.unattended());
  }

  @Test
  void equal_parameters_give_an_equal_result() {
    GradientFlow other = new GradientFlow(Kernels.best(), new RandomStreams());
    assertThat(run(Map.of("activation", "gelu", "initialization", "orthogonal")))
        .isEqualTo(
            other.run(
                parameters(Map.of("activation", "gelu", "initialization", "orthogonal")),
                RunContext.unattended()));
  }

  @Test
  void another_seed_gives_another_result() {
    assertThat(run(Map.of("seed", "2")).seeds()).doesNotContainAnyElementsOf(run(Map.of()).seeds());
  }

  @Test
  void more_seeds_begin_with_the_same_ones() {
    assertThat(run(Map.of("seeds", "11")).seeds())
        .startsWith(run(Map.of()).seeds().toArray(new dev.gradus.numerics.BackpropTrace[0]));
  }

  @Test
  void the_first_seed_is_shown_at_once_and_more_while_it_takes_long() {
    List<Integer> shown = new ArrayList<>();
    simulation.run(
        parameters(Map.of("seeds", "30", "depth", "100", "width", "64", "batch", "64")),
        new RunContext<>() {
          @Override
          public void checkCancelled() {}

          @Override
          public void publish(GradientFlowResult partial) {
            assertThat(partial.isComplete()).isFalse();
            shown.add(partial.seeds().size());
          }
        });
    assertThat(shown).startsWith(1).hasSizeGreaterThan(2).isSorted();
  }

  /** From one check to the next there are at most a million multiplications here. */
  @Test
  void the_widest_orthogonal_layers_can_be_given_up_at_every_column() {
    int[] checks = {0};
    GradientFlowParameters widest =
        parameters(
            Map.of(
                "initialization", "orthogonal",
                "width", "512",
                "batch", "1",
                "depth", "2",
                "seeds", "1"));
    simulation.run(
        widest,
        new RunContext<>() {
          @Override
          public void checkCancelled() {
            checks[0]++;
          }

          @Override
          public void publish(GradientFlowResult partial) {}
        });
    int ofDecompositions = 2 * widest.width() * widest.depth();
    int ofSteps = 4 * widest.depth() - 1;
    assertThat(checks[0]).isEqualTo(ofDecompositions + ofSteps);
  }

  @Test
  void a_cancelled_run_stops_within_its_layers() {
    int[] checks = {0};
    RunContext<GradientFlowResult> context =
        new RunContext<>() {
          @Override
          public void checkCancelled() {
            if (++checks[0] == 10) {
              throw new CancelledException();
            }
          }

          @Override
          public void publish(GradientFlowResult partial) {
            throw new AssertionError("one seed has more than ten checks");
          }
        };
    assertThatThrownBy(() -> simulation.run(parameters(Map.of()), context))
        .isInstanceOf(CancelledException.class);
  }

  @Test
  void linear_orthogonal_layers_have_a_slope_of_zero() {
    GradientFlowResult result =
        run(Map.of("activation", "linear", "initialization", "orthogonal", "depth", "30"));
    assertThat(result.slope(Quantity.PREACTIVATION)).isCloseTo(0, within(1e-12));
    assertThat(result.predictedSlope()).isCloseTo(0, within(1e-12));
    assertThat(result.regime()).isEqualTo(Regime.HEALTHY);
  }

  @Test
  void dead_networks_are_counted_and_left_out_of_the_logarithms() {
    GradientFlowResult result =
        run(Map.of("activation", "relu", "width", "2", "batch", "2", "depth", "12", "seeds", "40"));
    assertThat(result.zeroSeeds()).isBetween(21, 39);
    assertThat(result.slope(Quantity.PREACTIVATION)).isFinite();
    assertThat(result.meanLn(Quantity.PREACTIVATION)).allSatisfy(ln -> assertThat(ln).isFinite());
    assertThat(result.lnRatio(Quantity.PREACTIVATION)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(result.regime()).isEqualTo(Regime.VANISHING);
  }

  @Test
  void only_dead_networks_leave_no_slope_and_a_vanished_signal() {
    GradientFlowResult result =
        run(Map.of("activation", "relu", "width", "1", "batch", "1", "depth", "60"));
    assertThat(result.zeroSeeds()).isEqualTo(8);
    assertThat(result.slope(Quantity.PREACTIVATION)).isNaN();
    assertThat(result.regime()).isEqualTo(Regime.VANISHING);
  }

  @Test
  void an_overflow_is_an_explosion_without_a_slope() {
    GradientFlowResult result = run(Map.of("activation", "linear", "gain", "1000", "depth", "200"));
    assertThat(result.zeroSeeds()).isZero();
    assertThat(result.slope(Quantity.PREACTIVATION)).isNaN();
    assertThat(result.regime()).isEqualTo(Regime.EXPLODING);
  }

  @Test
  void tiny_signals_keep_their_slope_and_their_prediction() {
    GradientFlowResult result =
        run(Map.of("activation", "relu", "initialization", "gaussian-0.01", "depth", "120"));
    assertThat(result.zeroSeeds()).isZero();
    assertThat(result.lnRatio(Quantity.PREACTIVATION)).isLessThan(-300);
    assertThat(result.predictedSlope())
        .isCloseTo(-Math.log(0.01 * Math.sqrt(16) / Math.sqrt(2)), within(1e-9));
  }

  @Test
  void a_single_seed_has_no_standard_error() {
    GradientFlowResult result = run(Map.of("seeds", "1"));
    assertThat(result.slope(Quantity.PREACTIVATION)).isFinite();
    assertThat(result.slopeStandardError(Quantity.PREACTIVATION)).isNaN();
  }

  @Test
  void quantiles_enclose_the_median() {
    GradientFlowResult result = run(Map.of("seeds", "20"));
    for (int l = 0; l < 12; l++) {
      assertThat(result.medianLn(Quantity.WEIGHT).get(l))
          .isBetween(
              result.quantileLn(Quantity.WEIGHT, 0.1).get(l),
              result.quantileLn(Quantity.WEIGHT, 0.9).get(l));
    }
  }

  @Test
  void a_branch_scale_without_a_branch_changes_nothing() {
    assertThat(run(Map.of("branch-scale", "0.5")).seeds()).isEqualTo(run(Map.of()).seeds());
  }

  @Test
  void statistics_are_those_of_the_textbook() {
    List<Double> values = List.of(4.0, 1.0, 3.0, 2.0);
    assertThat(Statistics.mean(values)).isEqualTo(2.5);
    assertThat(Statistics.standardError(values)).isCloseTo(Math.sqrt(5 / 3.0 / 4), within(1e-15));
    assertThat(Statistics.quantile(values, 0.5)).isEqualTo(2.5);
    assertThat(Statistics.quantile(values, 0.1)).isCloseTo(1.3, within(1e-15));
    assertThat(Statistics.slope(List.of(5.0, 3.0, 1.0))).isEqualTo(-2);
  }

  @Test
  void a_quantile_between_a_number_and_infinity_is_the_nearer_of_the_two() {
    List<Double> values = List.of(Double.NEGATIVE_INFINITY, 1.0);
    assertThat(Statistics.quantile(values, 0.5)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Statistics.quantile(values, 0.9)).isEqualTo(1);
    assertThat(Statistics.quantile(List.of(1.0, Double.NaN), 0.1)).isEqualTo(1);
  }
}
