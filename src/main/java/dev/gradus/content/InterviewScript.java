package dev.gradus.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All that the interviewer may say about one question. It leads from every state of an answer to a
 * follow-up or to the end; what is asked next is chosen elsewhere.
 *
 * @param id that of the {@link Question}
 * @param revision grows with every change of the facts
 * @param followUps by occasion, then in the order of the rubric; several on one occasion are
 *     variants of each other
 * @param shows the preset that shows a key point, by its id; not every point can be shown
 */
public record InterviewScript(
    String id,
    int revision,
    List<FollowUp> followUps,
    Map<String, String> shows,
    Map<Locale, InterviewText> texts) {
  public InterviewScript {
    followUps = List.copyOf(followUps);
    shows = Map.copyOf(shows);
    texts = Map.copyOf(texts);
  }

  /**
   * The variants of what can be asked on one occasion; at least one.
   *
   * @param on a key point, or for ASSERTED a misconception, of the question
   */
  public List<FollowUp> followUps(FollowUp.Occasion when, String on) {
    return followUps.stream()
        .filter(followUp -> followUp.when() == when && followUp.on().equals(on))
        .toList();
  }

  /** The wording in a language; see {@link Question#text}. */
  public InterviewText text(Locale language) {
    return Texts.of(texts, language);
  }
}
