package dev.gradus.contentcheck;

import dev.gradus.assessment.FigureStates;
import dev.gradus.assessment.ItemPoser;
import dev.gradus.assessment.PosedItem;
import dev.gradus.assessment.WrongIdeas;
import dev.gradus.content.ClaimEngine;
import dev.gradus.content.ClaimException;
import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Item;
import dev.gradus.content.Item.SimulationState;
import dev.gradus.content.ItemBody;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Puts items in every form that they can take, by the poser that puts them to learners. */
final class Posing {
  private static final long SEED = 1;

  private final ItemPoser poser;
  private final FigureStates figures;

  Posing(ContentLibrary library, ClaimEngine engine) {
    this.figures = new FigureStates(library);
    this.poser = new ItemPoser(engine, figures);
  }

  /**
   * Gives each form of an item to a receiver; none of an item that other rules find to be
   * malformed.
   *
   * @throws CannotPose if the poser fails
   */
  void all(Item item, Consumer<PosedItem> receiver) throws CannotPose {
    if (!isSound(item)) {
      return;
    }
    for (Map<String, String> combination : ItemPoser.combinations(item)) {
      receiver.accept(posed(item, combination));
    }
  }

  private PosedItem posed(Item item, Map<String, String> combination) throws CannotPose {
    try {
      PosedItem posed = poser.pose(item, combination, new Random(SEED));
      states(item).map(posed::filled).forEach(figures::shown);
      return posed;
    } catch (ClaimException | IllegalArgumentException | NoSuchElementException e) {
      throw new CannotPose(String.valueOf(e.getMessage()), e);
    }
  }

  /** States that depend on what is drawn; all others are checked without being put. */
  private static Stream<SimulationState> states(Item item) {
    return Stream.concat(
            Stream.ofNullable(item.see()),
            WrongIdeas.of(item.body()).values().stream()
                .flatMap(idea -> Stream.ofNullable(idea.see())))
        .filter(SimulationState::isOpen);
  }

  /** Whether there are not too many forms, and something to be mixed. */
  private static boolean isSound(Item item) {
    long combinations =
        item.parameters().values().stream()
            .mapToLong(List::size)
            .reduce(1, (product, size) -> Math.min(product * size, Integer.MAX_VALUE));
    boolean canBeMixed =
        !(item.body() instanceof ItemBody.Ordering(List<String> order, var _))
            || new HashSet<>(order).size() > 1;
    return combinations <= ItemFacts.MOST_COMBINATIONS && canBeMixed;
  }

  /** An item cannot be put to anybody. */
  static final class CannotPose extends Exception {
    CannotPose(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
