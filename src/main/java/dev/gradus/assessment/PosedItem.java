package dev.gradus.assessment;

import dev.gradus.assessment.scoring.AnswerKey;
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
}
