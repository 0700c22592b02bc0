package dev.gradus.assessment.scoring;

/** Which points an answer covers: scored as a multiple choice among all judged points. */
final class JudgeCandidateScorer {
  private JudgeCandidateScorer() {}

  static Outcome score(AnswerKey.Judged key, Response.Chosen response) {
    return MultipleChoiceScorer.score(key.covered(), key.missed(), response.ids());
  }
}
