package dev.gradus.interview;

import dev.gradus.content.lexicon.Lexicon;
import dev.gradus.content.lexicon.QuestionLexicon;
import dev.gradus.interview.internal.AnswerReader;

/**
 * Recognizes key points and misconceptions of one question in an answer given in one's own words,
 * Russian, English or mixed. Immutable; it keeps nothing of the answers.
 */
public final class AnswerScorer {

  /** Of a longer answer only so many characters are read: about half an hour of talk. */
  public static final int LONGEST = 20_000;

  private final AnswerReader reader;

  public AnswerScorer(Lexicon lexicon, QuestionLexicon question) {
    reader = new AnswerReader(lexicon, question);
  }

  /** Scores an answer in time proportional to its length, up to {@link #LONGEST} characters. */
  public AnswerScore score(String answer) {
    int end = Math.min(answer.length(), LONGEST);
    if (end < answer.length() && Character.isHighSurrogate(answer.charAt(end - 1))) {
      end--;
    }
    return reader.score(answer.substring(0, end));
  }
}
