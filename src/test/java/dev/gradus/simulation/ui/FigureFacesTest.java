package dev.gradus.simulation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.numerics.Regime;
import dev.gradus.simulation.Address;
import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.RunContext;
import dev.gradus.simulation.SimulationParameters;
import dev.gradus.simulation.SimulationResult;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.gradientflow.ui.GradientFlowFigure;
import dev.gradus.simulation.recurrent.Recurrent;
import dev.gradus.simulation.recurrent.ui.RecurrentFigure;
import dev.gradus.simulation.remedies.Combination;
import dev.gradus.simulation.remedies.Remedies;
import dev.gradus.simulation.remedies.RemediesParameters;
import dev.gradus.simulation.remedies.RemediesResult;
import dev.gradus.simulation.remedies.ui.RemediesFigure;
import dev.gradus.simulation.signals.Remedy;
import dev.gradus.simulation.signals.Signals;
import dev.gradus.simulation.signals.ui.SignalsFigure;
import dev.gradus.simulation.ui.FigureTable.Column;
import dev.gradus.uikit.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the figures say of their results, in both languages. */
class FigureFacesTest {

  private static final RandomStreams STREAMS = new RandomStreams();
  private static final GradientFlow FLOW = new GradientFlow(Kernels.best(), STREAMS);
  private static final RemediesFigure REMEDIES =
      new RemediesFigure(new Remedies(FLOW), new GradientFlowFigure(FLOW));
  private static final RecurrentFigure RECURRENT =
      new RecurrentFigure(new Recurrent(Kernels.best(), STREAMS));
  private static final SignalsFigure SIGNALS =
      new SignalsFigure(new Signals(Kernels::best, STREAMS));

  /** Each figure in each of its guises, small. */
  static Stream<Arguments> figures() {
    Map<String, String> small = Map.of("depth", "4", "width", "8");
    Map<String, String> recurrent = Map.of("width", "8", "lags", "12", "burn-in", "5");
    Stream<Arguments> figures =
        Stream.of(
            Arguments.of(REMEDIES, with(small, "normalization", "batch")),
            Arguments.of(REMEDIES, with(small, "normalization", "layer")),
            Arguments.of(RECURRENT, with(recurrent, "cell", "rnn")),
            Arguments.of(RECURRENT, with(recurrent, "cell", "lstm")),
            Arguments.of(RECURRENT, with(recurrent, "cell", "gru")),
            Arguments.of(RECURRENT, with(recurrent, "seeds", "1")),
            Arguments.of(RECURRENT, with(recurrent, "lags", "5")));
    return Stream.concat(
        figures,
        Arrays.stream(Remedy.values())
            .map(remedy -> Arguments.of(SIGNALS, with(small, "remedy", remedy.id()))));
  }

  private static Map<String, String> with(Map<String, String> few, String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(few);
    all.put(name, value);
    return all;
  }

  private static <P extends SimulationParameters<P>> P parameters(
      FigureKind<P, ?> kind, Map<String, String> changes) {
    ParameterDraft<P> draft = kind.usual().edit();
    changes.forEach((name, value) -> assertThat(draft.set(name, value)).isTrue());
    assertThat(draft.problems()).isEmpty();
    return draft.build();
  }

  private static Words words(String language) {
    return new Words(new StrictTranslations(), Locale.of(language));
  }

  @ParameterizedTest
  @MethodSource("figures")
  <P extends SimulationParameters<P>, R extends SimulationResult<P>>
      void a_face_has_words_for_all_it_says_and_rows_of_one_length(
          FigureKind<P, R> kind, Map<String, String> changes) {
    P parameters = parameters(kind, changes);
    R result = kind.simulation().run(parameters, RunContext.unattended());
    for (String language : List.of("ru", "en")) {
      FigureFace<P, R> face = kind.face(words(language));
      face.setParameters(parameters);
      face.show(result);
      assertThat(face.picture().getElement().getTag()).isNotEmpty();
      assertThat(face.controls().getChildren()).isNotEmpty();
      assertThat(result.isComplete()).isTrue();
      assertThat(face.verdict(result).sentence()).isNotBlank().doesNotContain("{");
      assertThat(face.verdict(result).factsHtml()).doesNotContain("{", "NaN");
      FigureTable table = face.table(result);
      assertThat(table.columns())
          .allSatisfy(column -> assertThat(column.values()).hasSize(table.rows()));
      assertThat(table.columns()).extracting(Column::csv).doesNotHaveDuplicates();
      assertThat(face.forecast(parameters))
          .hasValueSatisfying(it -> assertThat(it.found(result)).isPresent());
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  <P extends SimulationParameters<P>, R extends SimulationResult<P>>
      void the_address_of_a_figure_gives_the_same_parameters_again(
          FigureKind<P, R> kind, Map<String, String> changes) {
    P parameters = parameters(kind, changes);
    Map<String, List<String>> query = new LinkedHashMap<>();
    parameters.address().forEach((name, value) -> query.put(name, List.of(value)));
    assertThat(Address.read(kind.usual().edit(), query).parameters()).isEqualTo(parameters);
  }

  @Test
  void a_chosen_network_has_the_verdict_and_is_let_go_again() {
    RemediesParameters parameters = RemediesParameters.DEFAULT;
    RemediesResult result = REMEDIES.simulation().run(parameters, RunContext.unattended());
    FigureFace<RemediesParameters, RemediesResult> face = REMEDIES.face(words("en"));
    face.setParameters(parameters);
    assertThat(face.verdict(result).regime()).isNull();
    assertThat(face.setView("cell", "relu+he+residual")).isTrue();
    assertThat(face.verdict(result).regime()).isEqualTo(Regime.EXPLODING);
    assertThat(face.verdict(result).sentence()).isEqualTo("ReLU, He, residual: explodes");
    face.setView("cell", "");
    assertThat(face.verdict(result).sentence())
        .isEqualTo("Of the sixteen networks 9\u00a0are steady, 3\u00a0vanish, 4\u00a0explode");
  }

  @Test
  void the_remedies_table_has_the_effect_of_each_pair_in_both_of_its_rows() {
    RemediesParameters parameters = RemediesParameters.DEFAULT;
    RemediesResult result = REMEDIES.simulation().run(parameters, RunContext.unattended());
    FigureTable table = REMEDIES.face(words("en")).table(result);
    assertThat(table.rows()).isEqualTo(16);
    Column effect =
        table.columns().stream()
            .filter(it -> it.csv().equals("effect_residual"))
            .findFirst()
            .orElseThrow();
    int good = Combination.find("relu+he").orElseThrow().index();
    int skip = Combination.find("relu+he+residual").orElseThrow().index();
    assertThat(effect.values().get(good)).isEqualTo(effect.values().get(skip));
    assertThat((Double) effect.values().get(good)).isBetween(5.0, 8.0);
  }

  @Test
  void a_signals_figure_shows_the_gradient_that_is_asked_for() {
    var parameters = SIGNALS.usual();
    var result = SIGNALS.simulation().run(parameters, RunContext.unattended());
    var face = SIGNALS.face(words("en"));
    face.setParameters(parameters);
    assertThat(face.verdict(result).sentence())
        .isEqualTo("Before: the error signal vanishes. After: it stays steady");
    assertThat(face.setView("quantity", "WEIGHT")).isTrue();
    assertThat(face.verdict(result).sentence())
        .isEqualTo("Before: the weight gradient stays steady. After: it stays steady");
    assertThat(face.setView("depth", "7")).isFalse();
  }
}
