package dev.gradus.assessment;

import dev.gradus.content.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Chooses the items of a run: new ones first, then those missed last time, then the rest; concepts
 * alternate, so that look-alikes are told apart and nothing is practised in a block.
 */
public final class DeckBuilder {

  /** What a learner last made of an item, the most urgent first. */
  public enum Standing {
    NEW,
    MISSED,
    RIGHT
  }

  private DeckBuilder() {}

  /** Whether an item belongs to what a request asks for. */
  public static boolean fits(Item item, RunRequest request) {
    if (!request.items().isEmpty()) {
      return request.items().contains(item.id());
    }
    boolean concept =
        request.concepts().isEmpty()
            || item.concepts().stream().anyMatch(request.concepts()::contains);
    return concept && (request.level() == null || request.level() == item.level());
  }

  /**
   * At most {@code length} of the items, in the order to be asked.
   *
   * @param standing by the id of an item; what is not there is new
   */
  public static List<Item> choose(
      List<Item> items, Map<String, Standing> standing, int length, RandomGenerator random) {
    List<Item> left = new ArrayList<>(items);
    Collections.shuffle(left, random);
    Map<String, Integer> taken = new HashMap<>();
    Function<Item, Standing> urgency = item -> standing.getOrDefault(item.id(), Standing.NEW);
    Comparator<Item> next =
        Comparator.comparingInt((Item item) -> taken.getOrDefault(item.group(), 0))
            .thenComparing(urgency);
    List<Item> chosen = new ArrayList<>();
    while (chosen.size() < length && !left.isEmpty()) {
      Item item = Collections.min(left, next);
      left.remove(item);
      taken.merge(item.group(), 1, Integer::sum);
      chosen.add(item);
    }
    return chosen;
  }
}
