package dev.gradus.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A practical task, as a company would give it.
 *
 * @param minutes time that it should take
 * @param concepts ids of {@link Concept}s
 * @param sources keys of {@link Source}s
 * @param rubric how it is marked; the points add up to 100
 * @param checks numbers of the solution that the engine can verify at once
 */
public record Task(
    String id,
    int revision,
    Level level,
    int minutes,
    List<String> concepts,
    List<String> sources,
    List<RubricLine> rubric,
    List<NumberCheck> checks,
    Map<Locale, TaskText> texts) {

  /** What can be earned for one part; worded in {@link TaskText#rubric()}. */
  public record RubricLine(String id, int points) {}

  /**
   * A number to be found; asked for in {@link TaskText#checks()}.
   *
   * @param expression evaluates to the right value, see {@link ClaimEngine}
   * @param tolerance largest accepted |ln(answer / value)|
   */
  public record NumberCheck(String id, String expression, double tolerance) {

    /** Whether an answer is close enough to the value; both must be positive. */
    public boolean accepts(double answer, double value) {
      return answer > 0 && Math.abs(Math.log(answer / value)) <= tolerance;
    }
  }

  public Task {
    concepts = List.copyOf(concepts);
    sources = List.copyOf(sources);
    rubric = List.copyOf(rubric);
    checks = List.copyOf(checks);
    texts = Map.copyOf(texts);
  }

  /** The wording in a language; see {@link Question#text}. */
  public TaskText text(Locale language) {
    return Texts.of(texts, language);
  }
}
