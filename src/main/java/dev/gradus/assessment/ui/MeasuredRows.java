package dev.gradus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.gradus.assessment.ItemFeedback;
import dev.gradus.assessment.scoring.AnswerKey;
import dev.gradus.assessment.scoring.NumberReader;
import dev.gradus.assessment.scoring.Response;
import dev.gradus.assessment.ui.AnswerRow.Standing;
import dev.gradus.content.ItemBody.Tolerance;
import dev.gradus.uikit.Numbers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
      case AnswerKey.Levels key -> places(key);
      default -> {
        // other keys have rows of their own
      }
    }
  }

  /** What was typed; "" for nothing. */
  private String typed() {
    return feedback.response() instanceof Response.Typed(String text) ? text.strip() : "";
  }

  /** The answer given; one that walked into a trap is explained by it. */
  private void given(Component text) {
    boolean right = Feedback.isAllRight(feedback);
    rows.row("", text, right ? Standing.MINE_AND_RIGHT : Standing.MINE, rows.metNote());
  }

  private void number(AnswerKey.TypedNumber key) {
    if (NumberReader.read(typed()) instanceof NumberReader.Read(double value)) {
      given(FeedbackRows.html(words.number(value)));
    }
    Span answer = new Span(FeedbackRows.html(Numbers.html(key.value(), 3, words.locale())));
    Span tolerance = new Span(FeedbackRows.html(" " + tolerance(key.tolerance())));
    tolerance.addClassName("tol");
    answer.add(tolerance);
    rows.row("", answer, Standing.RIGHT, null);
    rows.traps(key.traps(), value -> FeedbackRows.html(Numbers.html(value, 2, words.locale())));
  }

  private String tolerance(Tolerance tolerance) {
    boolean percent = tolerance.measure() == Tolerance.Measure.RELATIVE;
    return words.of(
        "quiz.tolerance." + tolerance.measure().name(),
        words.number(percent ? 100 * tolerance.value() : tolerance.value()));
  }

  private void layer(AnswerKey.Layer key) {
    if (!typed().isEmpty()) {
      given(layer(typed()));
    }
    if (!typed().equals(Integer.toString(key.layer()))) {
      Span answer = layer(Integer.toString(key.layer()));
      if (key.within() > 0) {
        answer.add(" " + words.of("quiz.layer.within", Integer.toString(key.within())));
      }
      rows.row("", answer, Standing.RIGHT, null);
    }
    rows.traps(key.traps(), value -> layer(Long.toString(Math.round(value))));
  }

  private Span layer(String number) {
    return new Span(words.of("quiz.layer.n", number));
  }

  private void places(AnswerKey.Levels key) {
    Map<Integer, Double> placed =
        feedback.response() instanceof Response.Placed(Map<Integer, Double> levels)
            ? levels
            : Map.of();
    key.levels().forEach((layer, level) -> place(layer, level, placed.get(layer), key));
    if (!key.traps().isEmpty()) {
      rows.heading(words.of("quiz.traps"));
    }
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

  /** A point as it was measured against the one that was placed, both as log₁₀. */
  private void place(int layer, double level, @Nullable Double mine, AnswerKey.Levels key) {
    String measured = Numbers.magnitudeHtml(level, words.locale());
    if (mine == null) {
      String text = words.of("quiz.place.measured", Integer.toString(layer), measured);
      rows.row("", FeedbackRows.html(text), Standing.RIGHT, null);
      return;
    }
    String text =
        words.of(
            "quiz.place.compared",
            Integer.toString(layer),
            Numbers.magnitudeHtml(mine, words.locale()),
            measured,
            Numbers.fixed(Math.abs(mine - level), 1, words.locale()));
    rows.row("", FeedbackRows.html(text), standing(Math.abs(mine - level), key), null);
  }

  private static Standing standing(double decades, AnswerKey.Levels key) {
    if (decades <= key.full()) {
      return Standing.MINE_AND_RIGHT;
    }
    return decades < key.none() ? Standing.NEAR : Standing.MINE;
  }
}
