package dev.gradus.durability;

import dev.gradus.assessment.scoring.AnswerKey;
import dev.gradus.assessment.scoring.Response;
import java.util.List;

/** The response that a key wants. */
final class RightAnswer {

  private RightAnswer() {}

  static Response to(AnswerKey key) {
    return switch (key) {
      case AnswerKey.OneOf one -> new Response.Chosen(List.of(one.right()));
      case AnswerKey.Several several -> new Response.Chosen(several.right());
      case AnswerKey.Judged judged -> new Response.Chosen(judged.covered());
      case AnswerKey.TypedNumber number -> new Response.Typed(Double.toString(number.value()));
      case AnswerKey.Layer layer -> new Response.Typed(Integer.toString(layer.layer()));
      case AnswerKey.Sequence sequence -> new Response.Ordered(sequence.order());
      case AnswerKey.Pairs pairs -> new Response.Paired(pairs.pairs());
      case AnswerKey.Blanks blanks -> new Response.Paired(blanks.right());
      case AnswerKey.Levels levels -> new Response.Placed(levels.levels());
    };
  }
}
