package dev.gradus.contentcheck;

import dev.gradus.assessment.scoring.AnswerKey;
import dev.gradus.assessment.scoring.Outcome;
import dev.gradus.assessment.scoring.Response;
import dev.gradus.assessment.scoring.Scoring;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Tries a key under the scorer that scores learners: the right answer earns everything, every wrong
 * one less and is recognised, indiscriminate choice earns nothing, and a blank is not scored.
 */
final class Proof {
  private final AnswerKey key;
  private final BiConsumer<String, String> objections;

  /**
   * @param objections receives what fails: the id of the wrong answer, or "", and why
   */
  private Proof(AnswerKey key, BiConsumer<String, String> objections) {
    this.key = key;
    this.objections = objections;
  }

  static void of(AnswerKey key, BiConsumer<String, String> objections) {
    new Proof(key, objections).run();
  }

  private void run() {
    switch (key) {
      case AnswerKey.OneOf(String right, List<String> wrong) -> {
        requireRight(chosen(List.of(right)));
        requireBlank(chosen(List.of()));
        wrong.forEach(id -> requireWrong(id, chosen(List.of(id))));
      }
      case AnswerKey.Several(List<String> right, List<String> wrong) -> several(right, wrong);
      case AnswerKey.Judged(List<String> covered, List<String> missed) -> several(covered, missed);
      case AnswerKey.TypedNumber number -> {
        requireRight(typed(number.value()));
        requireBlank(new Response.Typed(""));
        number.traps().forEach((id, value) -> requireWrong(id, typed(value)));
      }
      case AnswerKey.Layer layer -> {
        requireRight(new Response.Typed(Integer.toString(layer.layer())));
        requireBlank(new Response.Typed(""));
        layer.traps().forEach((id, value) -> requireWrong(id, typed(value)));
      }
      case AnswerKey.Sequence sequence -> {
        requireRight(new Response.Ordered(sequence.order()));
        requireBlank(new Response.Ordered(List.of()));
        sequence.traps().forEach((id, order) -> requireWrong(id, new Response.Ordered(order)));
      }
      case AnswerKey.Pairs pairs -> pairs(pairs);
      case AnswerKey.Blanks blanks -> blanks(blanks);
      case AnswerKey.Levels levels -> levels(levels);
    }
  }

  private void several(List<String> right, List<String> wrong) {
    requireRight(chosen(right));
    requireBlank(chosen(List.of()));
    for (String id : wrong) {
      requireWrong(id, chosen(List.of(id)));
      requireWrong(id, chosen(with(right, id)));
    }
    double all = earned(chosen(Stream.concat(right.stream(), wrong.stream()).toList()));
    if (all != 0) {
      objections.accept("", "choosing everything earns %s, not nothing".formatted(all));
    }
  }

  private void pairs(AnswerKey.Pairs pairs) {
    requireRight(new Response.Paired(pairs.pairs()));
    requireBlank(new Response.Paired(Map.of()));
    pairs
        .traps()
        .forEach((id, trap) -> {
          Map<String, String> made = new LinkedHashMap<>(pairs.pairs());
          String freed = made.put(trap.left(), trap.right());
          made.replaceAll((left, right) ->
              right.equals(trap.right()) && !left.equals(trap.left())
                  ? String.valueOf(freed)
                  : right);
          requireWrong(id, new Response.Paired(made));
        });
  }

  private void blanks(AnswerKey.Blanks blanks) {
    requireRight(new Response.Paired(blanks.right()));
    requireBlank(new Response.Paired(Map.of()));
    blanks
        .wrong()
        .forEach((blank, options) -> {
          for (String option : options) {
            Map<String, String> filled = new LinkedHashMap<>(blanks.right());
            filled.put(blank, option);
            requireWrong(option, new Response.Paired(filled));
          }
        });
  }

  private void levels(AnswerKey.Levels levels) {
    requireRight(new Response.Placed(levels.levels()));
    requireBlank(new Response.Placed(Map.of()));
    levels
        .traps()
        .forEach((id, log10PerLayer) -> {
          Map<Integer, Double> line = new LinkedHashMap<>();
          for (int layer : levels.levels().keySet()) {
            line.put(layer, log10PerLayer * (levels.depth() - layer));
          }
          requireWrong(id, new Response.Placed(line));
        });
  }

  private void requireRight(Response response) {
    if (!(Scoring.score(key, response) instanceof Outcome.Scored scored && scored.isRight())) {
      objections.accept("", "the key does not earn everything: " + Scoring.score(key, response));
    }
  }

  private void requireBlank(Response response) {
    if (!(Scoring.score(key, response) instanceof Outcome.Invalid)) {
      objections.accept("", "a blank is scored: " + Scoring.score(key, response));
    }
  }

  /** A wrong answer earns less than everything, and is told from other wrong ones. */
  private void requireWrong(String id, Response response) {
    switch (Scoring.score(key, response)) {
      case Outcome.Invalid(Outcome.Reason reason) ->
          objections.accept(id, "%s cannot be answered: %s".formatted(id, reason));
      case Outcome.Scored scored when scored.isRight() ->
          objections.accept(id, id + " earns everything");
      case Outcome.Scored scored when !scored.met().contains(id) ->
          objections.accept(id, "%s is taken for %s".formatted(id, scored.met()));
      case Outcome.Scored _ -> {
        // as it should be
      }
    }
  }

  private double earned(Response response) {
    return Scoring.score(key, response) instanceof Outcome.Scored scored
        ? scored.earned()
        : Double.NaN;
  }

  private static Response chosen(List<String> ids) {
    return new Response.Chosen(ids);
  }

  private static Response typed(double value) {
    return new Response.Typed(Double.toString(value));
  }

  private static List<String> with(List<String> ids, String id) {
    List<String> more = new ArrayList<>(ids);
    more.add(id);
    return more;
  }
}
