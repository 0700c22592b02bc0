package dev.gradus.simulation.saturation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.numerics.Regime;
import dev.gradus.simulation.KeysAsWords;
import dev.gradus.simulation.RunContext;
import dev.gradus.simulation.saturation.Saturation;
import dev.gradus.simulation.saturation.SaturationDraft;
import dev.gradus.simulation.saturation.SaturationParameters;
import dev.gradus.simulation.saturation.SaturationResult;
import dev.gradus.simulation.saturation.SaturationView;
import dev.gradus.simulation.ui.FigureTable;
import dev.gradus.simulation.ui.FigureVerdict;
import dev.gradus.simulation.ui.Forecast;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaturationFaceTest {

  private final SaturationWords words = new SaturationWords(KeysAsWords.in(Locale.ENGLISH));
  private final SaturationFace face = new SaturationFace(words);

  private static SaturationResult run(Map<String, String> changes) {
    SaturationDraft draft = SaturationParameters.DEFAULT.edit();
    changes.forEach(draft::set);
    assertThat(draft.problems()).isEmpty();
    return new Saturation(Kernels::best, new RandomStreams())
        .run(draft.build(), RunContext.unattended());
  }

  @Test
  void the_verdict_says_what_ten_layers_leave() {
    FigureVerdict verdict = face.verdict(run(Map.of()));
    assertThat(verdict.regime()).isEqualTo(Regime.VANISHING);
    assertThat(verdict.sentence())
        .startsWith("saturation.verdict.vanishing[10")
        .contains("9.5")
        .contains("saturation.leave.many");
  }

  @Test
  void a_product_too_small_for_a_double_is_still_told() {
    FigureVerdict verdict =
        face.verdict(run(Map.of("activation", "tanh", "z", "8", "layers", "60")));
    assertThat(verdict.sentence()).contains("10⁻³");
  }

  @Test
  void an_exact_zero_has_a_sentence_of_its_own() {
    FigureVerdict verdict = face.verdict(run(Map.of("activation", "relu", "z", "-1")));
    assertThat(verdict.sentence()).startsWith("saturation.verdict.zero");
    assertThat(verdict.factsHtml()).contains("saturation.facts.off");
  }

  @Test
  void the_table_counts_the_layers_from_the_loss() {
    FigureTable table = SaturationTable.of(SaturationView.of(run(Map.of("layers", "3"))), words);
    assertThat(table.columns().getFirst().values()).isEqualTo(List.of(3.0, 2.0, 1.0));
    assertThat(table.columns())
        .hasSize(6)
        .allSatisfy(column -> assertThat(column.values()).hasSize(3));
    assertThat((Double) table.columns().get(4).values().getLast())
        .isCloseTo(3 * Math.log10(0.25), within(1e-12));
  }

  @Test
  void what_is_beyond_the_axis_is_told_at_its_ends() {
    SaturationModel.Labels inside = words.labels(SaturationView.of(run(Map.of())));
    assertThat(inside.below()).isEmpty();
    SaturationModel.Labels beyond = words.labels(SaturationView.of(run(Map.of("gain", "16"))));
    assertThat(beyond.below()).startsWith("← ").endsWith("%");
    assertThat(beyond.above()).endsWith("% →");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "10", "60"})
  void a_prediction_can_be_set_far_around_what_comes(String layers) {
    SaturationResult result = run(Map.of("layers", layers));
    Forecast.Factor<SaturationResult> forecast =
        (Forecast.Factor<SaturationResult>) face.forecast(result.parameters()).orElseThrow();
    assertThat(forecast.stops()).isSorted().hasSizeBetween(10, 200);
    assertThat(Math.log(forecast.stops().getFirst())).isLessThan(result.lnRemaining());
    assertThat(forecast.found(result).orElseThrow().getFirst())
        .isCloseTo(result.lnRemaining() / Math.log(10), within(1e-9));
  }
}
