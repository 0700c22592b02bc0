package dev.gradus.simulation.remedies;

import static dev.gradus.simulation.remedies.Remedy.HE;
import static dev.gradus.simulation.remedies.Remedy.NORMALIZATION;
import static dev.gradus.simulation.remedies.Remedy.RELU;
import static dev.gradus.simulation.remedies.Remedy.RESIDUAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.numerics.BackpropTrace;
import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.Normalization;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.numerics.Regime;
import dev.gradus.simulation.CancelledException;
import dev.gradus.simulation.RunContext;
import dev.gradus.simulation.gradientflow.GradientFlow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemediesTest {

  private final GradientFlow gradientFlow = new GradientFlow(Kernels.best(), new RandomStreams());
  private final Remedies simulation = new Remedies(gradientFlow);

  private RemediesResult run(int depth, Normalization normalization) {
    return simulation.run(
        new RemediesParameters(depth, 64, normalization, 1), RunContext.unattended());
  }

  @Test
  void equal_parameters_give_an_equal_result_and_another_seed_another() {
    RemediesParameters parameters = new RemediesParameters(5, 8, Normalization.BATCH, 1);
    RemediesResult result = simulation.run(parameters, RunContext.unattended());
    assertThat(simulation.run(parameters, RunContext.unattended())).isEqualTo(result);
    RemediesParameters other = new RemediesParameters(5, 8, Normalization.BATCH, 2);
    assertThat(simulation.run(other, RunContext.unattended()).traces())
        .doesNotContainAnyElementsOf(result.traces());
  }

  @Test
  void every_network_is_the_gradient_flow_of_its_parameters() {
    RemediesResult result = run(12, Normalization.LAYER);
    for (Combination combination : Combination.ALL) {
      BackpropTrace alone =
          gradientFlow
              .run(result.parameters().network(combination), RunContext.unattended())
              .seeds()
              .getFirst();
      assertThat(result.traces().get(combination.index())).isEqualTo(alone);
    }
  }

  /**
   * The factors of FACTS C1 to C3 (mlp_decay.csv has them for the normal law; only the variance
   * counts): 0.1399 and 0.314 for the sigmoid, 0.4046 and 0.987 for ReLU, 1.22 with batch
   * normalization, over 1.5 with residual connections alone.
   */
  @Test
  void the_networks_have_the_known_factors() {
    RemediesResult result = run(30, Normalization.BATCH);
    assertThat(result.factor(Combination.NOTHING)).isCloseTo(0.140, within(0.006));
    assertThat(result.factor(Combination.of(HE))).isCloseTo(0.314, within(0.015));
    assertThat(result.factor(Combination.of(RELU))).isCloseTo(0.405, within(0.02));
    assertThat(result.factor(Combination.of(RELU, HE))).isCloseTo(0.99, within(0.05));
    assertThat(result.factor(Combination.of(RELU, HE, NORMALIZATION)))
        .isCloseTo(1.22, within(0.02));
    assertThat(result.factor(Combination.of(RELU, HE, RESIDUAL))).isBetween(1.45, 1.75);
  }

  @Test
  void a_skip_without_normalization_drives_a_good_network_apart_and_saves_a_bad_one() {
    RemediesResult result = run(30, Normalization.BATCH);
    Combination good = Combination.of(RELU, HE);
    assertThat(result.regime(good)).isEqualTo(Regime.HEALTHY);
    assertThat(result.regime(good.with(RESIDUAL))).isEqualTo(Regime.EXPLODING);
    assertThat(result.effect(RESIDUAL, good)).isGreaterThan(Math.log(1e4));
    assertThat(result.effect(RESIDUAL, Combination.NOTHING)).isLessThan(-Math.log(1e10));
    assertThat(result.effect(RESIDUAL, good.with(NORMALIZATION))).isNegative();
  }

  @Test
  void layer_normalization_does_not_save_the_sigmoid_and_batch_normalization_does() {
    Combination normalized = Combination.of(HE, NORMALIZATION);
    assertThat(run(30, Normalization.LAYER).regime(normalized)).isEqualTo(Regime.VANISHING);
    assertThat(run(30, Normalization.BATCH).regime(normalized)).isEqualTo(Regime.HEALTHY);
  }

  @Test
  void batch_normalization_makes_the_initialization_immaterial() {
    RemediesResult result = run(20, Normalization.BATCH);
    Combination small = Combination.of(RELU, NORMALIZATION);
    assertThat(result.lnRatio(small)).isCloseTo(result.lnRatio(small.with(HE)), within(1e-2));
  }

  @Test
  void an_effect_is_that_of_the_pair_and_its_mean_is_over_the_eight_pairs() {
    RemediesResult result = withRatios(IntStream.range(0, 16).mapToObj(i -> (double) i).toList());
    assertThat(result.effect(HE, Combination.of(RELU))).isEqualTo(2);
    assertThat(result.effect(HE, Combination.of(RELU, HE))).isEqualTo(2);
    assertThat(result.meanEffect(NORMALIZATION)).isEqualTo(8);
    assertThat(result.meanEffect(RELU, HE, true)).isEqualTo(1);
  }

  @Test
  void the_effect_is_on_the_distance_whichever_way_the_ratio_goes() {
    List<Double> ratios = new ArrayList<>(Collections.nCopies(16, 0.0));
    ratios.set(0, -6.0);
    ratios.set(1, 2.0);
    RemediesResult result = withRatios(ratios);
    assertThat(result.effect(RELU, Combination.NOTHING)).isEqualTo(-4);
    assertThat(result.meanEffect(RELU)).isEqualTo(-0.5);
    assertThat(result.meanEffect(RELU, HE, false)).isEqualTo(-1);
    assertThat(result.meanEffect(RELU, HE, true)).isZero();
  }

  @Test
  void a_dead_network_has_no_effect_and_is_left_out_of_the_mean() {
    List<Double> ratios = new ArrayList<>(Collections.nCopies(16, 1.0));
    ratios.set(0, Double.NEGATIVE_INFINITY);
    ratios.set(3, Double.NaN);
    RemediesResult result = withRatios(ratios);
    assertThat(result.regime(Combination.NOTHING)).isEqualTo(Regime.VANISHING);
    assertThat(result.regime(new Combination(3))).isEqualTo(Regime.EXPLODING);
    assertThat(result.effect(RELU, Combination.NOTHING)).isNaN();
    assertThat(result.meanEffect(RELU)).isZero();
    assertThat(result.factor(Combination.NOTHING)).isNaN();
  }

  /** Networks of two layers whose last norm is 1. */
  private static RemediesResult withRatios(List<Double> lnRatios) {
    return new RemediesResult(
        new RemediesParameters(2, 8, Normalization.BATCH, 1),
        lnRatios.stream()
            .map(ln -> new BackpropTrace(List.of(ln, 0.0), List.of(0.0, 0.0)))
            .toList());
  }

  @Test
  void finished_networks_are_shown_while_others_are_computed() {
    List<Integer> shown = new ArrayList<>();
    simulation.run(
        new RemediesParameters(4, 8, Normalization.BATCH, 1),
        new RunContext<>() {
          @Override
          public void checkCancelled() {}

          @Override
          public void publish(RemediesResult partial) {
            assertThat(partial.isComplete()).isFalse();
            assertThat(partial.effect(NORMALIZATION, Combination.NOTHING))
                .matches(effect -> Double.isNaN(effect) == partial.traces().size() <= 8);
            shown.add(partial.traces().size());
          }
        });
    assertThat(shown).startsWith(1).isSorted();
  }

  @Test
  void a_cancelled_run_stops_within_a_network() {
    int[] checks = {0};
    RunContext<RemediesResult> context =
        new RunContext<>() {
          @Override
          public void checkCancelled() {
            if (++checks[0] == 10) {
              throw new CancelledException();
            }
          }

          @Override
          public void publish(RemediesResult partial) {
            throw new AssertionError("one network has more than ten checks");
          }
        };
    assertThatThrownBy(() -> simulation.run(RemediesParameters.DEFAULT, context))
        .isInstanceOf(CancelledException.class);
  }

  @ParameterizedTest
  @EnumSource(Remedy.class)
  void a_remedy_is_in_half_of_the_combinations(Remedy remedy) {
    assertThat(Combination.ALL).filteredOn(it -> it.has(remedy)).hasSize(8);
    assertThat(Combination.NOTHING.with(remedy).without(remedy)).isEqualTo(Combination.NOTHING);
  }

  @Test
  void a_combination_is_found_by_its_id() {
    assertThat(Combination.ALL)
        .allSatisfy(it -> assertThat(Combination.find(it.id())).contains(it));
    assertThat(Combination.of(HE, RELU).id()).isEqualTo("relu+he");
    assertThat(Combination.find("dropout")).isEmpty();
  }
}
