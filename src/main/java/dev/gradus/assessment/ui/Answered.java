package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.gradus.assessment.ItemFeedback;
import dev.gradus.assessment.PublicItem;
import dev.gradus.assessment.QuizRun;
import dev.gradus.progress.Attempt;
import org.jspecify.annotations.Nullable;

/** An item that has its answer: all that is told of it, or, in an exam, that it is recorded. */
final class Answered extends Div {

  private final @Nullable Feedback feedback;

  /** The current item of a run; {@code told} is null where nothing may be told yet. */
  Answered(
      QuizServices services,
      QuizWords words,
      QuizRun run,
      PublicItem item,
      Attempt attempt,
      @Nullable ItemFeedback told,
      Runnable next) {
    add(new Stem(item, Asking.place(words, run)));
    if (told == null) {
      feedback = null;
      Paragraph recorded = new Paragraph(words.of("quiz.recorded"));
      recorded.addClassName("recorded");
      add(recorded);
    } else {
      feedback = new Feedback(services, words, item, attempt, told);
      new FeedbackChart(services, words, told).of(item.form()).ifPresent(this::add);
      add(feedback);
    }
    add(goingOn(words, run, next));
  }

  private static Div goingOn(QuizWords words, QuizRun run, Runnable action) {
    String key = run.isAnswered() ? "quiz.toResult" : "quiz.next";
    NativeButton next = new NativeButton(words.of(key), click -> action.run());
    next.addClassName("btn");
    next.getElement().setAttribute("data-enter", true);
    next.getElement().setAttribute("data-action", "next");
    Anchor pause = new Anchor(words.address("quiz"), words.of("quiz.pause"));
    pause.getElement().setAttribute("router-link", true);
    pause.addClassName("do");
    Div line = new Div(next, pause);
    line.addClassName("submit");
    return line;
  }

  /** Moves the focus to the verdict, where there is one. */
  void takeFocus() {
    if (feedback != null) {
      feedback.focusVerdict();
    }
  }
}
