package dev.gradus.assessment.scoring;

import dev.gradus.assessment.scoring.Outcome.Invalid;
import dev.gradus.assessment.scoring.Outcome.Reason;

/** Scores any response against any key: the only way by which points are given. */
public final class Scoring {

  /** Longest text that is looked at; a number needs far less. */
  public static final int LONGEST_TEXT = 200;

  private Scoring() {}

  /** The outcome; equal arguments give equal outcomes. */
  public static Outcome score(AnswerKey key, Response response) {
    return switch (key) {
      case AnswerKey.OneOf one when response instanceof Response.Chosen chosen ->
          SingleChoiceScorer.score(one, chosen);
      case AnswerKey.Several several when response instanceof Response.Chosen chosen ->
          MultipleChoiceScorer.score(several, chosen);
      case AnswerKey.Judged judged when response instanceof Response.Chosen chosen ->
          JudgeCandidateScorer.score(judged, chosen);
      case AnswerKey.TypedNumber number when response instanceof Response.Typed typed ->
          NumericScorer.score(number, typed);
      case AnswerKey.Layer layer when response instanceof Response.Typed typed ->
          ReadLayerScorer.score(layer, typed);
      case AnswerKey.Sequence sequence when response instanceof Response.Ordered ordered ->
          OrderingScorer.score(sequence, ordered);
      case AnswerKey.Pairs pairs when response instanceof Response.Paired paired ->
          MatchingScorer.score(pairs, paired);
      case AnswerKey.Blanks blanks when response instanceof Response.Paired paired ->
          ClozeScorer.score(blanks, paired);
      case AnswerKey.Levels levels when response instanceof Response.Placed placed ->
          PlaceOnChartScorer.score(levels, placed);
      default -> new Invalid(Reason.WRONG_KIND);
    };
  }
}
