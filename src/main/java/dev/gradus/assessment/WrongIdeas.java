package dev.gradus.assessment;

import dev.gradus.content.Item.SimulationState;
import dev.gradus.content.ItemBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is behind each wrong choice and trap of an item. */
public final class WrongIdeas {

  /**
   * One wrong idea.
   *
   * @param misconception its id; null if it has no name
   * @param see the simulation that shows it; null leaves it to the item's
   */
  public record Idea(@Nullable String misconception, @Nullable SimulationState see) {}

  private WrongIdeas() {}

  /** By the id of the choice or trap. */
  public static Map<String, Idea> of(ItemBody body) {
    Map<String, Idea> ideas = new LinkedHashMap<>();
    switch (body) {
      case ItemBody.SingleChoice it -> choices(it.choices(), ideas);
      case ItemBody.MultipleChoice it -> choices(it.choices(), ideas);
      case ItemBody.ReadChart it -> choices(it.choices(), ideas);
      case ItemBody.NumberChoice it -> numbers(it.distractors(), ideas);
      case ItemBody.Numeric it -> numbers(it.traps(), ideas);
      case ItemBody.ReadLayer it -> numbers(it.traps(), ideas);
      case ItemBody.Ordering it ->
          it.traps().forEach(trap -> ideas.put(trap.id(), new Idea(trap.misconception(), null)));
      case ItemBody.Matching it ->
          it.traps().forEach(trap -> ideas.put(trap.id(), new Idea(trap.misconception(), null)));
      case ItemBody.PlaceOnChart it ->
          it.traps().forEach(trap -> ideas.put(trap.id(), new Idea(trap.misconception(), null)));
      case ItemBody.Cloze it ->
          it.blanks().values().stream()
              .flatMap(List::stream)
              .filter(option -> !option.correct())
              .forEach(option -> ideas.put(option.id(), new Idea(option.misconception(), null)));
      case ItemBody.JudgeCandidate _ -> {
        // a point that was judged wrongly has its note, but no wrong idea behind it
      }
    }
    return ideas;
  }

  private static void choices(List<ItemBody.Choice> choices, Map<String, Idea> ideas) {
    choices.stream()
        .filter(choice -> !choice.correct())
        .forEach(choice -> ideas.put(choice.id(), new Idea(choice.misconception(), choice.see())));
  }

  private static void numbers(List<ItemBody.NumberTrap> traps, Map<String, Idea> ideas) {
    traps.forEach(trap -> ideas.put(trap.id(), new Idea(trap.misconception(), null)));
  }
}
