package dev.gradus.interview.internal;

import dev.gradus.content.Question;
import dev.gradus.content.lexicon.Lexicon;
import dev.gradus.interview.AnswerScore;
import dev.gradus.interview.AnswerScorer;
import dev.gradus.interview.AnswerScorers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One scorer for each question that has a lexicon; they keep nothing of the answers. */
final class LexiconScorers implements AnswerScorers {

  private final Map<String, AnswerScorer> scorers = new LinkedHashMap<>();

  LexiconScorers(Lexicon lexicon) {
    lexicon
        .questions()
        .forEach((id, question) -> scorers.put(id, new AnswerScorer(lexicon, question)));
  }

  @Override
  public AnswerScore score(Question question, String answer) {
    AnswerScorer scorer = scorers.get(question.id());
    return scorer == null ? leftToTheLearner(question, answer) : scorer.score(answer);
  }

  private static AnswerScore leftToTheLearner(Question question, String answer) {
    return new AnswerScore(
        List.of(),
        answer.isBlank() ? List.of() : question.keyPoints(),
        List.of(),
        Map.of(),
        answer.length());
  }
}
