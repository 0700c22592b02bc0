package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.gradus.assessment.ItemFeedback;
import dev.gradus.assessment.PublicItem;
import dev.gradus.assessment.scoring.Outcome;
import dev.gradus.assessment.scoring.Response;
import dev.gradus.assessment.scoring.Scoring;
import dev.gradus.progress.Attempt;
import dev.gradus.uikit.HtmlBlock;
import org.jspecify.annotations.Nullable;

/**
 * All that is told of an item: in practice at once, after an exam on its result; there also what
 * was right where nothing was answered.
 */
final class Feedback extends Section {

  private static final int SURE = 80;
  private static final int UNSURE = 40;

  private final QuizWords words;
  private final H2 verdict = new H2();

  /** Tells of an attempt, or of an item that was left unanswered. */
  Feedback(
      QuizServices services,
      QuizWords words,
      PublicItem item,
      @Nullable Attempt attempt,
      ItemFeedback feedback) {
    this.words = words;
    addClassName("fb");
    verdict.addClassName("v");
    verdict.getElement().setAttribute("tabindex", "-1");
    add(verdict);
    if (attempt == null) {
      verdict.setText(words.of("quiz.verdict.unanswered"));
    } else {
      judge(attempt, feedback);
    }
    add(new HtmlBlock("div", feedback.explanationHtml(), "explanation"));
    if (feedback.see() != null) {
      Paragraph line = new Paragraph(AnswerRow.see(feedback.see(), services, words));
      line.addClassName("see");
      add(line);
    }
    if (!feedback.answerHtml().isEmpty()) {
      add(new HtmlBlock("blockquote", feedback.answerHtml(), "candidate-says", "said"));
    }
    add(new FeedbackRows(services, words, feedback).of(item.form()));
    Div sources = SourceLines.of(feedback.citations(), words);
    if (sources.getComponentCount() > 0) {
      add(sources);
    }
  }

  private void judge(Attempt attempt, ItemFeedback feedback) {
    Outcome.@Nullable Scored scored = scored(feedback);
    double raw = scored == null ? feedback.earned() : scored.earned();
    String degree = raw == 1 ? "right" : raw > 0 ? "partly" : "wrong";
    verdict.setText(words.of("quiz.verdict." + degree));
    add(standing(attempt, raw));
  }

  /** Moves the focus to the verdict, so that it is read out and seen. */
  void focusVerdict() {
    verdict
        .getElement()
        .executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'center'});");
  }

  private static Outcome.@Nullable Scored scored(ItemFeedback feedback) {
    Response response = feedback.response();
    return response != null
            && Scoring.score(feedback.key(), response) instanceof Outcome.Scored scored
        ? scored
        : null;
  }

  /** Whether the answer itself was entirely right, hints or not. */
  static boolean isAllRight(ItemFeedback feedback) {
    Outcome.Scored scored = scored(feedback);
    return scored != null && scored.isRight();
  }

  /** How sure the learner was, and what was earned. */
  private Paragraph standing(Attempt attempt, double raw) {
    StringBuilder text = new StringBuilder();
    Integer sure = attempt.confidence();
    if (sure != null) {
      text.append(words.of("quiz.sure." + sureKey(sure, raw == 1), words.percent(sure)))
          .append(' ');
    }
    text.append(words.of("quiz.earned", words.points(attempt.earned())));
    if (attempt.hints() > 0 && raw > attempt.earned()) {
      String cost = words.points(rounded(raw) - rounded(attempt.earned()));
      text.append(' ').append(words.of("quiz.earned.hints", cost));
    }
    if (attempt.mark() != null) {
      text.append(' ').append(words.of("quiz.earned.mark", mark(attempt.mark())));
    }
    Paragraph line = new Paragraph(text.toString());
    line.addClassName("standing");
    return line;
  }

  /** As points are shown, so that what is shown adds up. */
  private static double rounded(double points) {
    return Math.round(100 * points) / 100.0;
  }

  private static String sureKey(int percent, boolean right) {
    String degree = percent >= SURE ? "sure" : percent <= UNSURE ? "unsure" : "likely";
    return degree + (right ? ".right" : ".wrong");
  }

  /** “+3”, “−6”, “0”. */
  static String mark(int mark) {
    return mark > 0 ? "+" + mark : Integer.toString(mark).replace('-', '\u2212');
  }
}
