package dev.gradus.simulation.recurrent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.numerics.JacobianTrace;
import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.simulation.RunContext;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecurrentViewTest {

  private static RecurrentParameters parameters(Map<String, String> changes) {
    RecurrentDraft draft = RecurrentParameters.DEFAULT.edit();
    changes.forEach(draft::set);
    return draft.build();
  }

  /** A run whose norm changes by that much each step. */
  private static RecurrentView falling(double lnAStep, int lags) {
    List<Double> ln = IntStream.rangeClosed(0, lags).mapToObj(lag -> lag * lnAStep).toList();
    return RecurrentView.of(
        new RecurrentResult(
            parameters(Map.of("lags", Integer.toString(lags), "seeds", "1")),
            List.of(new JacobianTrace(ln, List.of())),
            Double.NaN));
  }

  @Test
  void the_verdict_is_on_the_step_where_there_is_a_factor() {
    assertThat(falling(-0.5, 50).verdictKey()).isEqualTo("recurrent.verdict.vanishing");
    assertThat(falling(0.5, 50).verdictKey()).isEqualTo("recurrent.verdict.exploding");
    assertThat(falling(-0.01, 50).verdictKey()).isEqualTo("recurrent.verdict.healthy");
    assertThat(falling(-0.5, 50).changePerStep()).isGreaterThan(1);
  }

  @Test
  void it_is_on_the_whole_where_there_are_too_few_lags_for_a_factor() {
    assertThat(falling(-2, 5).verdictKey()).isEqualTo("recurrent.verdict.vanishing.whole");
    assertThat(falling(2, 5).verdictKey()).isEqualTo("recurrent.verdict.exploding.whole");
  }

  @Test
  void an_exact_zero_and_an_overflow_have_sentences_of_their_own() {
    RecurrentResult zero =
        new RecurrentResult(
            parameters(Map.of("lags", "1", "seeds", "1")),
            List.of(new JacobianTrace(List.of(0.0, Double.NEGATIVE_INFINITY), List.of())),
            Double.NaN);
    assertThat(RecurrentView.of(zero).verdictKey()).isEqualTo("recurrent.verdict.zero");
    assertThat(falling(Double.NaN, 5).verdictKey()).isEqualTo("recurrent.verdict.overflow");
  }

  /** FACTS B3 and C4: ρ = 1.5 is more than 1, and tanh vanishes all the same. */
  @Test
  void a_radius_above_one_explodes_with_weak_inputs_and_vanishes_with_strong_ones() {
    Recurrent simulation = new Recurrent(Kernels.best(), new RandomStreams());
    Map<String, String> strong =
        Map.of("matrix", "orthogonal", "radius", "1.5", "input-scale", "1", "lags", "100");
    RecurrentView vanishes =
        RecurrentView.of(simulation.run(parameters(strong), RunContext.unattended()));
    assertThat(vanishes.verdictKey()).isEqualTo("recurrent.verdict.vanishing");
    assertThat(vanishes.factor()).isBetween(0.84, 0.88);
    Map<String, String> weak =
        Map.of("matrix", "orthogonal", "radius", "1.5", "input-scale", "0.1", "lags", "100");
    RecurrentView explodes =
        RecurrentView.of(simulation.run(parameters(weak), RunContext.unattended()));
    assertThat(explodes.verdictKey()).isEqualTo("recurrent.verdict.exploding");
    assertThat(explodes.factor()).isBetween(1.04, 1.08);
  }
}
