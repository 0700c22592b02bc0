package dev.gradus.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the interviewer says about a question, in one language. All but the answers is made for
 * speaking aloud: plain words without formulas.
 *
 * @param title the subject in two or three words, plain text
 * @param openings ways to put the question; at least two
 * @param questions wording of each follow-up, by its id
 * @param answers a good answer to each follow-up on the occasion STRONG, by its id; for the report
 * @param closings ways to end; at least two, true whatever was answered
 */
public record InterviewText(
    Locale language,
    String title,
    List<Wording> openings,
    Map<String, Wording> questions,
    Map<String, Wording> answers,
    List<Wording> closings) {
  public InterviewText {
    openings = List.copyOf(openings);
    questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    closings = List.copyOf(closings);
  }

  /**
   * The wording of a follow-up.
   *
   * @throws IllegalArgumentException if it is not of this script
   */
  public Wording question(FollowUp followUp) {
    Wording wording = questions.get(followUp.id());
    if (wording == null) {
      throw new IllegalArgumentException("no wording for the follow-up " + followUp.id());
    }
    return wording;
  }
}
