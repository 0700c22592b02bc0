package dev.gradus.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentLibraryTest {
  private final ContentLibrary library = ContentLibrary.load(ContentFixture.small().files());

  @Test
  void questions_stand_in_their_order_and_the_card_is_found() {
    assertThat(library.questions())
        .extracting(Question::id)
        .containsExactly("the-card", "the-question", "the-points");
    assertThat(library.card().id()).isEqualTo("the-card");
    assertThat(library.question("the-question").orElseThrow().level()).isEqualTo(Level.SENIOR);
    assertThat(library.question("nothing")).isEmpty();
  }

  @Test
  void concepts_stand_after_those_that_they_require() {
    assertThat(library.concepts()).extracting(Concept::id).containsExactly("chain-rule", "depth");
    assertThat(library.concepts().getLast().name(Languages.RUSSIAN)).isEqualTo("Глубина");
  }

  @Test
  void a_page_of_the_laboratory_has_its_figure_above_the_text() {
    Lab lab = library.lab("gradient-flow").orElseThrow();
    LabText text = lab.text(Languages.ENGLISH);
    assertThat(lab.simulation()).contains("gradient-flow");
    assertThat(text.find()).isEqualTo("How much reaches the first layer?");
    assertThat(text.figure().orElseThrow().preset()).isEqualTo("sigmoid-40");
    assertThat(text.figure().orElseThrow().index()).isZero();
    assertThat(text.sections().getFirst().blocks()).extracting(Block::index).containsExactly(1, 2);
  }

  @Test
  void presets_are_plain_data() {
    Preset preset = library.preset("sigmoid-40").orElseThrow();
    assertThat(preset.hidden()).isFalse();
    assertThat(preset.parameters())
        .containsEntry("depth", "40")
        .containsEntry("activation", "sigmoid");
    assertThat(library.preset("relu-he").orElseThrow().hidden()).isTrue();
    assertThat(preset.simulation()).isEqualTo("gradient-flow");
    assertThat(library.presets("gradient-flow")).hasSize(2).contains(preset);
    assertThat(library.presets("recurrent")).isEmpty();
  }

  @Test
  void the_blocks_of_both_languages_have_the_same_kinds_and_indices() {
    assertThat(kinds(Languages.RUSSIAN)).isEqualTo(kinds(Languages.ENGLISH)).hasSize(14);
    assertThat(blocks(Languages.ENGLISH))
        .extracting(Block::index)
        .startsWith(0, 1, 2, 3)
        .endsWith(13);
  }

  @Test
  void a_source_has_the_same_number_in_both_languages_and_a_locator_in_each() {
    assertThat(blocks(Languages.RUSSIAN).getFirst().citations())
        .containsExactly(new Citation("HS97", 1, "разд. 3.1"), new Citation("GRADUS", 2, null));
    assertThat(blocks(Languages.ENGLISH).getFirst().citations())
        .containsExactly(new Citation("HS97", 1, "sec. 3.1"), new Citation("GRADUS", 2, null));
    assertThat(library.card().text(Languages.ENGLISH).citations())
        .containsExactly(new Citation("HS97", 1, null), new Citation("GRADUS", 2, null));
  }

  @Test
  void a_row_of_the_card_carries_its_verdict_its_correction_and_the_reason() {
    Block.CardRow row = only(Block.CardRow.class, Languages.ENGLISH).getLast();
    assertThat(row.row()).isEqualTo("C1");
    assertThat(row.verdict()).isEqualTo(Verdict.IMPRECISE);
    assertThat(row.sources()).containsExactly("GRADUS");
    assertThat(row.statementHtml())
        .isEqualTo("Slopes vanish for large <del>or small</del> <ins>absolute</ins> inputs.");
    assertThat(row.whyHtml())
        .startsWith("<p>At zero the slope is largest<a class=\"ref\"")
        .endsWith(
            "<div class=\"formula\"><gradus-math display=\"\" tex=\"\\sigma'(0) = \\tfrac14\">"
                + "\\sigma'(0) = \\tfrac14</gradus-math></div>");
  }

  @Test
  void a_formula_with_an_id_is_numbered() {
    Block.Formula formula = only(Block.Formula.class, Languages.RUSSIAN).getFirst();
    assertThat(formula.tex()).isEqualTo("\\delta_l = J_l\\,\\delta_{l+1}");
    assertThat(formula.id()).isEqualTo("eq-step");
    assertThat(formula.number()).isEqualTo(1);
  }

  @Test
  void figure_quote_and_ladder_name_their_presets() {
    Block.Figure figure = only(Block.Figure.class, Languages.ENGLISH).getFirst();
    assertThat(figure.simulation()).isEqualTo("gradient-flow");
    assertThat(figure.preset()).isEqualTo("sigmoid-40");
    assertThat(figure.captionHtml()).isEqualTo("The norm, layer by layer.");
    Block.HalfTruth quote = only(Block.HalfTruth.class, Languages.ENGLISH).getFirst();
    assertThat(quote.quoteHtml()).isEqualTo("“It always vanishes”");
    assertThat(quote.whyHtml()).isEqualTo("<p>Not with He.</p>");
    assertThat(quote.preset()).isEqualTo("relu-he");
    Block.Ladder ladder = only(Block.Ladder.class, Languages.ENGLISH).getFirst();
    assertThat(ladder.rows())
        .containsExactly(
            new Block.LadderRow("sigmoid-40", "Sigmoid"),
            new Block.LadderRow("relu-he", "ReLU, <strong>He</strong>"));
    assertThat(ladder.captionHtml()).isEqualTo("Two rows of rings.");
  }

  @Test
  void lists_tables_and_code_keep_their_form() {
    assertThat(only(Block.ItemList.class, Languages.ENGLISH).getFirst().items())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("or <span class=\"n claim-value\"")
        .endsWith("</span> of it");
    assertThat(only(Block.Table.class, Languages.ENGLISH).getFirst().html())
        .startsWith("<table>")
        .contains("<th>factor</th>")
        .endsWith("</table>");
    assertThat(only(Block.Code.class, Languages.ENGLISH).getFirst().text())
        .isEqualTo("norm = \"2.5\"\n");
  }

  @Test
  void key_points_and_misconceptions_are_no_sections_but_wordings() {
    QuestionText text = library.card().text(Languages.ENGLISH);
    assertThat(text.sections()).extracting(Section::id).containsExactly("product", "causes");
    assertThat(text.section("causes").title()).isEqualTo("Causes");
    assertThat(text.keyPoints().getFirst())
        .isEqualTo(
            new Wording(
                "d1",
                "The signal <gradus-math tex=\"\\delta\">\\delta</gradus-math> shrinks",
                "The signal \\delta shrinks"));
    assertThat(text.misconceptions())
        .extracting(Wording::text)
        .containsExactly("“Clipping helps.” It does not");
    assertThat(text.ledeHtml()).isEqualTo("A product of <em>many</em> factors.");
  }

  @Test
  void a_candidate_is_judged_point_by_point_with_the_passages_marked() {
    Candidate candidate = library.question("the-question").orElseThrow().candidates().getFirst();
    assertThat(candidate.level()).isEqualTo(Candidate.Strength.WEAK);
    assertThat(candidate.points())
        .containsEntry("k1", PointState.PARTIAL)
        .containsEntry("k2", PointState.MISSED);
    assertThat(candidate.misconceptions()).containsExactly("m2");
    Candidate.CandidateText text = candidate.text(Languages.ENGLISH);
    assertThat(text.answerHtml())
        .startsWith(
            "<p>Well, <mark class=\"said\" data-point=\"k1\">there are many layers</mark>.");
    assertThat(text.judgements())
        .containsEntry("k2", "<p>Missed.</p>")
        .containsOnlyKeys("k1", "k2", "m2");
    assertThat(text.overallHtml()).isEqualTo("<p>Weak.</p>");
  }

  @Test
  void a_task_has_rubric_checks_and_the_wording_of_both() {
    Task task = library.task("the-task").orElseThrow();
    assertThat(task.rubric()).extracting(Task.RubricLine::points).containsExactly(60, 40);
    assertThat(task.text(Languages.RUSSIAN).rubric())
        .extracting(Wording::text)
        .containsExactly("Измерены все слои", "Отчёт ясен");
    Task.NumberCheck check = task.checks().getFirst();
    assertThat(check.expression()).isEqualTo("0.5^2");
    assertThat(check.accepts(0.254, 0.25)).isTrue();
    assertThat(check.accepts(0.26, 0.25)).isFalse();
    assertThat(check.accepts(-1, 0.25)).isFalse();
  }

  @Test
  void a_regional_variant_counts_as_its_language_and_another_language_is_refused() {
    assertThat(library.card().text(Locale.of("ru", "RU")).title()).isEqualTo("Что мало?");
    assertThatThrownBy(() -> library.card().text(Locale.FRENCH)).hasMessageContaining("fr");
  }

  @Test
  void content_that_cannot_be_read_is_refused_with_every_problem() {
    ContentFixture broken =
        ContentFixture.small()
            .with("concepts.yaml", "- id: [")
            .with(ContentFixture.CARD + "en.md", "::: say\n", "::: shout\n");
    assertThatThrownBy(() -> ContentLibrary.load(broken.files()))
        .isInstanceOf(ContentException.class)
        .hasMessageContaining("concepts.yaml:")
        .hasMessageContaining(ContentFixture.CARD + "en.md:");
  }

  @Test
  void the_content_of_the_program_is_read_from_the_class_path() {
    assertThat(ContentFiles.classpath().files())
        .containsKeys("concepts.yaml", "schema/question.json");
  }

  private List<Block> blocks(Locale language) {
    return library.card().text(language).sections().stream()
        .flatMap(section -> section.blocks().stream())
        .toList();
  }

  private List<String> kinds(Locale language) {
    return blocks(language).stream().map(block -> block.getClass().getSimpleName()).toList();
  }

  private <B extends Block> List<B> only(Class<B> kind, Locale language) {
    Stream<Block> blocks = blocks(language).stream();
    return blocks.filter(kind::isInstance).map(kind::cast).toList();
  }
}
