package dev.gradus.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A sample answer, judged point by point.
 *
 * @param points state of every key point, in the order of the question
 * @param misconceptions ids of the misconceptions that the answer asserts
 */
public record Candidate(
    Strength level,
    Map<String, PointState> points,
    List<String> misconceptions,
    Map<Locale, CandidateText> texts) {

  /** How good the answer is as a whole. */
  public enum Strength {
    WEAK,
    MIDDLING,
    STRONG
  }

  /**
   * The answer and its judgement in one language.
   *
   * @param answerHtml flow; a passage that earns a point or asserts a misconception is {@code <mark
   *     class="said" data-point="d1">}
   * @param judgements flow HTML by id of a key point or asserted misconception, in the order of the
   *     question
   * @param overallHtml flow: the judgement of the whole
   */
  public record CandidateText(
      String answerHtml, Map<String, String> judgements, String overallHtml) {
    public CandidateText {
      judgements = Collections.unmodifiableMap(new LinkedHashMap<>(judgements));
    }
  }

  public Candidate {
    points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    misconceptions = List.copyOf(misconceptions);
    texts = Map.copyOf(texts);
  }

  /** The wording in a language; see {@link Question#text}. */
  public CandidateText text(Locale language) {
    return Texts.of(texts, language);
  }
}
