package dev.gradus.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.assessment.scoring.AnswerKey;
import dev.gradus.content.Item;
import dev.gradus.content.Item.SimulationState;
import dev.gradus.content.ItemBody;
import dev.gradus.content.ItemBody.NumberTrap;
import dev.gradus.content.Level;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ItemPoserTest {

  private final ItemPoser poser =
      new ItemPoser(ItemFixture.closedForms()::evaluate, new FigureStates(ItemFixture.library()));

  private static Item of(ItemBody body) {
    return ItemFixture.item("posed", 1, "depth", Level.JUNIOR, 0, Map.of(), body);
  }

  @Test
  void the_same_seed_poses_the_same_and_other_seeds_draw_every_value() {
    Item item = ItemFixture.generated("drawn", "depth");
    assertThat(poser.pose(item, new SplittableRandom(7)))
        .isEqualTo(poser.pose(item, new SplittableRandom(7)));
    assertThat(
            IntStream.range(0, 30)
                .mapToObj(
                    seed -> poser.pose(item, new SplittableRandom(seed)).parameters().get("layers"))
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("2", "4");
  }

  @Test
  void keys_and_traps_are_computed_with_the_drawn_parameters() {
    Item item = ItemFixture.generated("drawn", "depth");
    AnswerKey key = poser.pose(item, Map.of("layers", "4"), new SplittableRandom(1)).key();
    assertThat(key)
        .isInstanceOfSatisfying(
            AnswerKey.TypedNumber.class,
            number -> {
              assertThat(number.value()).isEqualTo(Math.pow(0.25, 4));
              assertThat(number.traps()).containsEntry("half", Math.pow(0.5, 4));
            });
  }

  @Test
  void every_combination_of_parameters_is_listed_once() {
    assertThat(ItemPoser.combinations(ItemFixture.generated("drawn", "depth")))
        .containsExactlyInAnyOrder(Map.of("layers", "2"), Map.of("layers", "4"));
    assertThat(ItemPoser.combinations(ItemFixture.choice("plain", "depth", Level.JUNIOR)))
        .containsExactly(Map.of());
  }

  @Test
  void a_generated_choice_is_mixed_from_the_key_and_its_distractors() {
    ItemBody body =
        new ItemBody.NumberChoice(
            "0.25^2",
            List.of(new NumberTrap("sum", "0.25*2", null), new NumberTrap("half", "0.5^2", null)));
    PosedItem posed = poser.pose(of(body), new SplittableRandom(3));
    assertThat(posed.key()).isEqualTo(new AnswerKey.OneOf("key", List.of("sum", "half")));
    assertThat(posed.options()).containsExactlyInAnyOrder("key", "sum", "half");
    assertThat(posed.numbers()).containsEntry("key", 0.0625).containsEntry("sum", 0.5);
  }

  @Test
  void things_to_be_ordered_are_never_shown_in_their_right_order() {
    ItemBody body = new ItemBody.Ordering(List.of("a", "b", "c"), List.of());
    for (int seed = 0; seed < 100; seed++) {
      assertThat(poser.pose(of(body), new SplittableRandom(seed)).options())
          .containsExactlyInAnyOrder("a", "b", "c")
          .isNotEqualTo(List.of("a", "b", "c"));
    }
  }

  @Test
  void choices_change_places_from_seed_to_seed() {
    Item item = ItemFixture.choice("plain", "depth", Level.JUNIOR);
    assertThat(
            IntStream.range(0, 50)
                .mapToObj(seed -> poser.pose(item, new SplittableRandom(seed)).options().getFirst())
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void choices_that_name_the_curves_of_a_chart_stand_as_these_are_lettered() {
    ItemBody.Chart chart =
        new ItemBody.Chart(
            ItemBody.Quantity.PREACTIVATION,
            List.of(new SimulationState("a", Map.of()), new SimulationState("b", Map.of())));
    ItemBody body =
        new ItemBody.ReadChart(
            chart,
            List.of(
                new ItemBody.Choice("curve-a", false, null, null),
                new ItemBody.Choice("curve-b", true, null, null)));
    for (int seed = 0; seed < 20; seed++) {
      assertThat(poser.pose(of(body), new SplittableRandom(seed)).options())
          .containsExactly("curve-a", "curve-b");
    }
  }

  @Test
  void a_level_on_a_chart_is_asked_for_with_the_parameters_of_the_network() {
    ItemBody.Chart chart =
        new ItemBody.Chart(
            ItemBody.Quantity.WEIGHT,
            List.of(new SimulationState("relu-glorot", Map.of("depth", "20"))));
    assertThat(ItemPoser.levelExpression(chart, 3))
        .isEqualTo("gradientFlow(relu-glorot, depth=20).weightLevel(3)");
  }

  @Test
  void a_state_takes_parameters_and_computed_values_of_the_instance() {
    PosedItem posed =
        new PosedItem(
            "drawn",
            1,
            Map.of("layers", "4"),
            Map.of("steps", 3.0, "bias", 0.25),
            List.of(),
            new AnswerKey.OneOf("a", List.of()));
    SimulationState state =
        new SimulationState(
            "relu",
            Map.of("depth", "{layers}", "lags", "{steps}", "bias", "{bias}", "seeds", "30"));
    assertThat(posed.filled(state))
        .isEqualTo(
            new SimulationState(
                "relu", Map.of("depth", "4", "lags", "3", "bias", "0.25", "seeds", "30")));
  }
}
