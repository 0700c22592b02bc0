package dev.gradus.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.gradus.content.Item.ParameterValue;
import dev.gradus.content.Item.SimulationState;
import dev.gradus.content.ItemBody.Chart;
import dev.gradus.content.ItemBody.Choice;
import dev.gradus.content.ItemBody.NumberTrap;
import dev.gradus.content.ItemBody.Quantity;
import dev.gradus.content.ItemBody.Tolerance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemsTest {
  private final ContentLibrary library = ContentLibrary.load(ContentFixture.small().files());

  @Test
  void items_stand_by_group_and_id_and_are_found() {
    assertThat(library.items())
        .extracting(Item::group)
        .startsWith("chain-rule")
        .endsWith("depth")
        .isSorted();
    assertThat(library.item("two-halves")).isPresent();
    assertThat(library.item("nothing")).isEmpty();
  }

  @Test
  void misconceptions_have_a_name_in_each_language() {
    assertThat(library.misconceptions())
        .extracting(Misconception::id)
        .containsExactly("sum-for-product", "last-layers-suffer");
    Misconception misconception = library.misconception("last-layers-suffer").orElseThrow();
    assertThat(misconception.concept()).isEqualTo("depth");
    assertThat(misconception.name(Languages.ENGLISH)).isEqualTo("“The last layers suffer”");
  }

  @Test
  void a_single_choice_knows_its_level_its_figure_and_what_is_behind_each_choice() {
    Item item = item("which-layers");
    assertThat(item.level()).isEqualTo(Level.JUNIOR);
    assertThat(item.asks()).isEqualTo(Item.Demand.RECALL);
    assertThat(item.sources()).containsExactly("HS97");
    assertThat(item.hints()).isEqualTo(1);
    assertThat(item.isGenerated()).isFalse();
    assertThat(item.see()).isEqualTo(new SimulationState("sigmoid-40", Map.of("depth", "20")));
    assertThat(item.body())
        .isEqualTo(
            new ItemBody.SingleChoice(
                List.of(
                    new Choice("first", true, null, null),
                    new Choice(
                        "last",
                        false,
                        "last-layers-suffer",
                        new SimulationState("relu-he", Map.of("depth", "10"))),
                    new Choice("middle", false, null, null))));
  }

  @Test
  void the_wording_of_an_item_is_rendered_with_its_citations() {
    ItemText text = item("which-layers").text(Languages.ENGLISH);
    assertThat(text.title()).isEqualTo("Which layers suffer");
    assertThat(text.stemHtml()).isEqualTo("<p>Which layers get the weakest signal?</p>");
    assertThat(text.choices().getFirst())
        .isEqualTo(
            new Wording(
                "first",
                "The first ones, next to <gradus-math tex=\"x\">x</gradus-math>",
                "The first ones, next to x"));
    assertThat(text.hints()).containsExactly("Where does the signal come from?");
    assertThat(text.explanationHtml()).contains("data-source=\"HS97\"").contains(">1</a>");
    assertThat(text.feedback())
        .containsOnly(
            entry("last", "They are one step away."),
            entry("middle", "They are not the farthest."));
    assertThat(text.citations()).containsExactly(new Citation("HS97", 1, null));
  }

  @Test
  void a_generated_item_has_parameters_expressions_and_places_for_its_numbers() {
    Item item = item("product-of-slopes");
    assertThat(item.isGenerated()).isTrue();
    assertThat(item.parameters())
        .containsExactly(
            entry("layers", List.of(new ParameterValue("5", null), new ParameterValue("8", null))),
            entry(
                "share",
                List.of(
                    new ParameterValue("0.5", "\\tfrac12"),
                    new ParameterValue("0.25", "\\tfrac14"))));
    assertThat(item.values()).containsExactly(entry("perTwo", "{share}^2"));
    ItemBody.NumberChoice body = (ItemBody.NumberChoice) item.body();
    assertThat(body.key()).isEqualTo("{share}^{layers}");
    assertThat(body.distractors().getFirst())
        .isEqualTo(new NumberTrap("sum", "{share}*{layers}", "sum-for-product"));
    ItemText text = item.text(Languages.ENGLISH);
    assertThat(text.stemHtml())
        .contains("keeps <span class=\"n\" data-param=\"share\"></span> of the signal");
    assertThat(text.explanationHtml()).contains("<span class=\"n\" data-value=\"key\"></span>");
    assertThat(text.hints().getFirst()).contains("data-value=\"perTwo\"");
  }

  @Test
  void numbers_are_expressions_with_a_tolerance_and_traps() {
    assertThat(item("two-halves").body())
        .isEqualTo(
            new ItemBody.Numeric(
                "0.5^2",
                new Tolerance(Tolerance.Measure.RELATIVE, 0.05),
                List.of(new NumberTrap("added", "0.5+0.5", "sum-for-product"))));
  }

  @Test
  void orders_pairs_and_blanks_are_read_in_the_order_of_the_file() {
    ItemBody.Ordering ordering = (ItemBody.Ordering) item("order-of-training").body();
    assertThat(ordering.order()).containsExactly("forward", "loss", "backward");
    assertThat(ordering.traps().getFirst().order()).containsExactly("backward", "loss", "forward");
    ItemBody.Matching matching = (ItemBody.Matching) item("parts-of-a-layer").body();
    assertThat(matching.pairs())
        .containsExactly(entry("sum", "linear"), entry("phi", "slope"), entry("skip", "one"));
    assertThat(matching.extra()).containsExactly("zero");
    assertThat(item("parts-of-a-layer").text(Languages.RUSSIAN).right())
        .extracting(Wording::id)
        .containsExactly("linear", "slope", "one", "zero");
    ItemBody.Cloze cloze = (ItemBody.Cloze) item("one-step-back").body();
    assertThat(cloze.blanks()).containsOnlyKeys("slopes", "weights");
    assertThat(cloze.blanks().getOrDefault("weights", List.of()))
        .startsWith(new ItemBody.TexOption("transposed", "W_{l+1}^\\top", true, null));
  }

  @Test
  void charts_name_their_networks() {
    ItemBody.ReadChart curves = (ItemBody.ReadChart) item("which-curve").body();
    assertThat(curves.chart())
        .isEqualTo(
            new Chart(
                Quantity.PREACTIVATION,
                List.of(
                    new SimulationState("sigmoid-40", Map.of()),
                    new SimulationState("relu-he", Map.of("depth", "10")))));
    ItemBody.ReadLayer layer = (ItemBody.ReadLayer) item("which-layer-fades").body();
    assertThat(layer.chart().quantity()).isEqualTo(Quantity.WEIGHT);
    assertThat(layer.key()).isEqualTo("36");
    assertThat(layer.within()).isEqualTo(1);
    ItemBody.PlaceOnChart place = (ItemBody.PlaceOnChart) item("draw-the-decay").body();
    assertThat(place.layers()).containsExactly(10, 20, 30);
    assertThat(place.full()).isEqualTo(0.3);
    assertThat(place.none()).isEqualTo(2);
    assertThat(place.traps().getFirst().perLayer()).isEqualTo("0.5");
  }

  @Test
  void an_answer_to_be_judged_is_there_with_marks_and_without() {
    Item item = item("judge-the-weak");
    assertThat(((ItemBody.JudgeCandidate) item.body()).points())
        .containsExactly(
            entry("p1", true), entry("p2", false), entry("p3", true), entry("p4", false));
    ItemText text = item.text(Languages.ENGLISH);
    assertThat(text.answerHtml())
        .contains("<mark class=\"said\" data-point=\"p1\">there are very many layers");
    assertThat(text.plainAnswerHtml())
        .startsWith("<p>Well, there are very many layers in the network, and")
        .doesNotContain("mark");
  }

  @Test
  void an_item_of_no_kind_or_without_concept_is_refused_with_its_place() {
    String path = "items/chain-rule/two-halves/item.yaml";
    assertThatThrownBy(() ->
            ContentLibrary.load(
                ContentFixture.small().with(path, "kind: numeric", "kind: riddle").files()))
        .isInstanceOf(ContentException.class)
        .hasMessageContaining(path)
        .hasMessageContaining("no kind riddle");
    assertThatThrownBy(() ->
            ContentLibrary.load(ContentFixture.small().with(path, "[chain-rule]", "[]").files()))
        .isInstanceOf(ContentException.class)
        .hasMessageContaining("no concept");
  }

  private Item item(String id) {
    return library.item(id).orElseThrow();
  }
}
