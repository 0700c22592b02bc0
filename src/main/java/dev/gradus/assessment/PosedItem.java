package dev.gradus.assessment;

import dev.gradus.assessment.scoring.AnswerKey;
import dev.gradus.content.Item.SimulationState;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One item as it was put to one learner: parameters drawn, numbers computed, options mixed. Stored
 * with the run and with the attempt; never computed again.
 *
 * @param parameters of a generated item, as they stand in expressions
 * @param numbers computed for the wording, by name: {@code key}, distractors, traps, values
 * @param options ids in the order shown: choices, things to order, right sides, judged points; of a
 *     cloze, {@code blank/option}
 */
public record PosedItem(
    String itemId,
    int revision,
    Map<String, String> parameters,
    Map<String, Double> numbers,
    List<String> options,
    AnswerKey key) {
  public PosedItem {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    options = List.copyOf(options);
  }

  /**
   * A state of a figure for these parameters and numbers: {@code {name}} in the state stands for
   * the one of that name.
   */
  public SimulationState filled(SimulationState state) {
    if (!state.isOpen()) {
      return state;
    }
    Map<String, String> known = new LinkedHashMap<>();
    numbers.forEach((name, number) -> known.put(name, written(number)));
    known.putAll(parameters);
    Map<String, String> filled = new LinkedHashMap<>();
    state.parameters().forEach((name, value) -> filled.put(name, ItemPoser.filled(value, known)));
    return new SimulationState(ItemPoser.filled(state.preset(), known), filled);
  }

  /** A whole number without a point, since some parameters are whole. */
  private static String written(double number) {
    return number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE
        ? Integer.toString((int) number)
        : Double.toString(number);
  }
}
