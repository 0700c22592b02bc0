package dev.gradus.simulation.worked.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.simulation.KeysAsWords;
import dev.gradus.simulation.RunContext;
import dev.gradus.simulation.ui.FigureTable;
import dev.gradus.simulation.worked.Step;
import dev.gradus.simulation.worked.Worked;
import dev.gradus.simulation.worked.WorkedDraft;
import dev.gradus.simulation.worked.WorkedParameters;
import dev.gradus.simulation.worked.WorkedResult;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkedFaceTest {

  private static final WorkedWords WORDS = new WorkedWords(KeysAsWords.in(Locale.ENGLISH));
  private static final Locale RUSSIAN = Locale.of("ru");

  private static WorkedResult at(Step step) {
    return new Worked().run(WorkedParameters.DEFAULT.at(step), RunContext.unattended());
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void the_graph_shows_what_the_step_has_computed_and_nothing_more(Step step) {
    NetworkModel model = WorkedPicture.of(at(step), WORDS);
    NetworkModel.Layer first = model.layers().getFirst();
    NetworkModel.Layer last = model.layers().getLast();
    assertThat(first.z() != null).isEqualTo(step != Step.GIVEN);
    assertThat(last.h() != null).isEqualTo(step.compareTo(Step.FORWARD_3) >= 0);
    assertThat(model.loss() != null).isEqualTo(step.compareTo(Step.LOSS) >= 0);
    assertThat(last.delta() != null).isEqualTo(step.compareTo(Step.SIGNAL_3) >= 0);
    assertThat(first.delta() != null).isEqualTo(step.compareTo(Step.SIGNAL_1) >= 0);
    assertThat(first.gradient() != null).isEqualTo(step == Step.WEIGHTS_1);
    assertThat(model.numbers()).hasSize(16);
  }

  @Test
  void before_the_first_step_the_graph_needs_no_result() {
    assertThat(WorkedPicture.given(WorkedParameters.DEFAULT.at(Step.LOSS), WORDS))
        .isEqualTo(WorkedPicture.of(at(Step.GIVEN), WORDS));
  }

  @Test
  void the_ink_of_the_strongest_signal_is_full() {
    NetworkModel model = WorkedPicture.of(at(Step.WEIGHTS_1), WORDS);
    assertThat(
            model.layers().stream()
                .flatMap(layer -> Objects.requireNonNull(layer.ink()).stream())
                .toList())
        .contains(0.0)
        .allSatisfy(level -> assertThat(level).isLessThanOrEqualTo(0));
  }

  @Test
  void the_formulas_have_the_numbers_of_the_result_put_in() {
    WorkedFormulas formulas = new WorkedFormulas(new TexNumbers(Locale.ENGLISH));
    assertThat(formulas.formula(Step.SIGNAL_2))
        .isEqualTo("\\delta_2=(W_3^{\\top}\\delta_3)\\odot\\varphi'(z_2)");
    List<String> lines = formulas.numbers(Step.FORWARD_1, at(Step.FORWARD_1));
    assertThat(lines.getFirst())
        .isEqualTo(
            "z_1=\\begin{pmatrix}0.40&-0.60\\\\0.80&0.20\\end{pmatrix}"
                + "\\begin{pmatrix}1.00\\\\0.50\\end{pmatrix}");
    assertThat(lines.get(1)).endsWith("\\begin{pmatrix}0.100\\\\0.900\\end{pmatrix}");
  }

  @Test
  void the_weights_of_the_layer_above_stand_transposed_on_the_way_back() {
    WorkedFormulas formulas = new WorkedFormulas(new TexNumbers(Locale.ENGLISH));
    assertThat(formulas.numbers(Step.SIGNAL_2, at(Step.SIGNAL_2)).getFirst())
        .contains("\\begin{pmatrix}0.60&0.30\\\\-0.40&0.80\\end{pmatrix}");
  }

  @Test
  void numbers_in_formulas_have_the_decimal_sign_of_their_language() {
    TexNumbers english = new TexNumbers(Locale.ENGLISH);
    TexNumbers russian = new TexNumbers(RUSSIAN);
    assertThat(russian.given(-0.6)).isEqualTo("-0{,}60");
    assertThat(english.computed(-0.0042)).isEqualTo("-0.00420");
    assertThat(english.computed(4.26e-7)).isEqualTo("4.26\\times 10^{-7}");
    assertThat(russian.computed(4.26e-7)).isEqualTo("4{,}26\\cdot 10^{-7}");
    assertThat(english.computed(0)).isEqualTo("0");
  }

  @Test
  void the_table_has_a_row_for_each_unit() {
    FigureTable table = WorkedTable.of(at(Step.GIVEN), WORDS);
    assertThat(table.columns())
        .extracting(FigureTable.Column::csv)
        .containsExactly("layer", "unit", "w_1", "w_2", "z", "h", "slope", "delta", "dw_1", "dw_2");
    assertThat(table.columns()).allSatisfy(column -> assertThat(column.values()).hasSize(6));
  }

  @Test
  void before_the_first_step_the_signal_that_arrives_can_be_predicted() {
    WorkedFace face = new WorkedFace(WORDS);
    WorkedResult result = at(Step.GIVEN);
    List<Double> found =
        face.forecast(result.parameters()).orElseThrow().found(result).orElseThrow();
    assertThat(found.getFirst()).isCloseTo(Math.log10(result.ratio()), within(1e-12));
    assertThat(face.forecast(WorkedParameters.DEFAULT.at(Step.LOSS))).isEmpty();
  }

  @Test
  void the_last_step_tells_what_became_of_the_signal() {
    assertThat(WORDS.sentence(at(Step.WEIGHTS_1))).startsWith("worked.say.fell[23.7");
    WorkedDraft dead = WorkedParameters.DEFAULT.at(Step.WEIGHTS_1).edit();
    dead.set("activation", "relu");
    List.of("w2-11", "w2-12", "w2-21", "w2-22").forEach(name -> dead.set(name, "-0.5"));
    WorkedResult result = new Worked().run(dead.build(), RunContext.unattended());
    assertThat(WORDS.sentence(result)).startsWith("worked.say.zero");
  }
}
