package dev.gradus.interview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was recognized in an answer.
 *
 * @param found ids of key points that are there
 * @param perhaps ids of key points that may be there; the learner is asked
 * @param misconceptions ids of misconceptions asserted
 * @param evidence the words by which each of these was recognized, by id, in the order of the text
 * @param charactersRead how much of the answer was read, from its beginning
 */
public record AnswerScore(
    List<String> found,
    List<String> perhaps,
    List<String> misconceptions,
    Map<String, List<TextSpan>> evidence,
    int charactersRead) {
  public AnswerScore {
    found = List.copyOf(found);
    perhaps = List.copyOf(perhaps);
    misconceptions = List.copyOf(misconceptions);
    evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
  }

  /** Points less misconceptions, at least 0, if nothing of {@code perhaps} was meant. */
  public int least() {
    return Math.max(0, found.size() - misconceptions.size());
  }

  /** The same if all of {@code perhaps} was meant. */
  public int most() {
    return Math.max(0, found.size() + perhaps.size() - misconceptions.size());
  }
}
