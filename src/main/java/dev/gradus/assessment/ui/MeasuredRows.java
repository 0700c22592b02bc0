package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.Span;
import dev.gradus.assessment.ItemFeedback;
import dev.gradus.assessment.scoring.AnswerKey;
import dev.gradus.assessment.scoring.NumberReader;
import dev.gradus.assessment.scoring.Response;
import dev.gradus.assessment.ui.AnswerRow.Standing;
import dev.gradus.content.ItemBody.Tolerance;
import dev.gradus.uikit.Numbers;
import java.util.Map;

/** What was given against what is measured or computed: numbers, layers, points on a chart. */
final class MeasuredRows {

  private final QuizWords words;
  private final ItemFeedback feedback;
  private final FeedbackRows rows;

  MeasuredRows(QuizWords words, ItemFeedback feedback, FeedbackRows rows) {
    this.words = words;
    this.feedback = feedback;
    this.rows = rows;
  }

  void add() {
    switch (feedback.key()) {
      case AnswerKey.TypedNumber key -> number(key);
      case AnswerKey.Layer key -> layer(key);
      case AnswerKey.Levels key when feedback.response() instanceof Response.Placed placed ->
          places(key, placed);
      default -> {
        // other keys have rows of their own
      }
    }
  }

  private String typed() {
    return feedback.response() instanceof Response.Typed(String text) ? text.strip() : "";
  }

  private void number(AnswerKey.TypedNumber key) {
    String given =
        NumberReader.read(typed()) instanceof NumberReader.Read(double value)
            ? words.number(value)
            : typed();
    boolean right = Feedback.isAllRight(feedback);
    rows.row("", FeedbackRows.html(given), right ? Standing.MINE_AND_RIGHT : Standing.MINE, null);
    Span answer = new Span(FeedbackRows.html(Numbers.html(key.value(), 3, words.locale())));
    Span tolerance = new Span(FeedbackRows.html(" " + tolerance(key.tolerance())));
    tolerance.addClassName("tol");
    answer.add(tolerance);
    rows.row("", answer, Standing.RIGHT, null);
    key.traps()
        .forEach((id, value) ->
            rows.row(
                "",
                FeedbackRows.html(Numbers.html(value, 2, words.locale())),
                Standing.OTHER,
                rows.note(id)));
  }

  private String tolerance(Tolerance tolerance) {
    boolean percent = tolerance.measure() == Tolerance.Measure.RELATIVE;
    return words.of(
        "quiz.tolerance." + tolerance.measure().name(),
        words.number(percent ? 100 * tolerance.value() : tolerance.value()));
  }

  private void layer(AnswerKey.Layer key) {
    boolean right = Feedback.isAllRight(feedback);
    rows.row("", layer(typed()), right ? Standing.MINE_AND_RIGHT : Standing.MINE, null);
    if (!right || !typed().equals(Integer.toString(key.layer()))) {
      Span answer = layer(Integer.toString(key.layer()));
      if (key.within() > 0) {
        answer.add(" " + words.of("quiz.layer.within", Integer.toString(key.within())));
      }
      rows.row("", answer, Standing.RIGHT, null);
    }
    key.traps()
        .forEach((id, value) ->
            rows.row("", layer(Long.toString(Math.round(value))), Standing.OTHER, rows.note(id)));
  }

  private Span layer(String number) {
    return new Span(words.of("quiz.layer.n", number));
  }

  private void places(AnswerKey.Levels key, Response.Placed placed) {
    key.levels()
        .forEach((layer, level) -> {
          double mine = placed.levels().getOrDefault(layer, Double.NaN);
          String text =
              words.of(
                  "quiz.place.compared",
                  Integer.toString(layer),
                  Numbers.magnitudeHtml(mine, words.locale()),
                  Numbers.magnitudeHtml(level, words.locale()),
                  Numbers.fixed(Math.abs(mine - level), 1, words.locale()));
          boolean near = Math.abs(mine - level) <= key.full();
          rows.row(
              "", FeedbackRows.html(text), near ? Standing.MINE_AND_RIGHT : Standing.MINE, null);
        });
    int number = 0;
    for (Map.Entry<String, Double> trap : key.traps().entrySet()) {
      number++;
      String factor = Numbers.significant(Math.pow(10, trap.getValue()), 2, words.locale());
      rows.row(
          Integer.toString(number),
          new Span(words.of("quiz.place.trap", factor)),
          Standing.OTHER,
          rows.note(trap.getKey()));
    }
  }
}
