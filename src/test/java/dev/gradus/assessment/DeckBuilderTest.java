package dev.gradus.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.assessment.DeckBuilder.Standing;
import dev.gradus.content.Item;
import dev.gradus.content.Level;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DeckBuilderTest {

  private static Item item(String id, String group) {
    return ItemFixture.choice(id, group, Level.MIDDLE);
  }

  private static List<String> ids(List<Item> items) {
    return items.stream().map(Item::id).toList();
  }

  @Test
  void new_items_come_before_missed_ones_and_those_before_the_ones_that_were_right() {
    List<Item> items =
        List.of(item("right", "depth"), item("missed", "depth"), item("new", "depth"));
    Map<String, Standing> standing = Map.of("right", Standing.RIGHT, "missed", Standing.MISSED);
    for (int seed = 0; seed < 20; seed++) {
      assertThat(ids(DeckBuilder.choose(items, standing, 3, new SplittableRandom(seed))))
          .containsExactly("new", "missed", "right");
    }
  }

  @Test
  void concepts_are_interleaved_as_long_as_there_are_several() {
    List<Item> items =
        List.of(
            item("a1", "depth"),
            item("a2", "depth"),
            item("a3", "depth"),
            item("b1", "saturation"),
            item("b2", "saturation"));
    List<Item> chosen = DeckBuilder.choose(items, Map.of(), 5, new SplittableRandom(1));
    for (int i = 1; i < 4; i++) {
      assertThat(chosen.get(i).group()).isNotEqualTo(chosen.get(i - 1).group());
    }
  }

  @Test
  void a_run_is_never_longer_than_asked_and_never_asks_an_item_twice() {
    List<Item> items = List.of(item("a", "depth"), item("b", "depth"));
    assertThat(DeckBuilder.choose(items, Map.of(), 1, new SplittableRandom(1))).hasSize(1);
    assertThat(ids(DeckBuilder.choose(items, Map.of(), 10, new SplittableRandom(1))))
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void an_item_fits_by_any_of_its_concepts() {
    RunRequest depth =
        new RunRequest(RunRequest.Mode.PRACTICE, List.of("depth"), null, 5, null, false, List.of());
    assertThat(DeckBuilder.fits(item("a", "depth"), depth)).isTrue();
    assertThat(DeckBuilder.fits(item("b", "saturation"), depth)).isFalse();
  }
}
