package dev.gradus.interview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.gradus.content.Wording;
import dev.gradus.interview.Interview;
import dev.gradus.interview.InterviewPlan.Step;
import dev.gradus.interview.Turn;
import dev.gradus.uikit.HtmlBlock;
import java.util.Optional;

/** What comes after an answer: the interviewer's next question, or the end. */
final class NextAside extends Div {

  /** What a learner does here. */
  interface Actions {
    void proceed();

    void again(Turn turn);

    void finish();
  }

  NextAside(
      InterviewWords words, Interview interview, Turn shown, Optional<Step> next, Actions actions) {
    addClassName("next-question");
    next.ifPresentOrElse(step -> ask(words, interview, step, actions), () -> end(words, interview));
    boolean repeatComes = next.map(Step::repeats).isPresent();
    if (shown.isMain() && !repeatComes) {
      add(line(button(words.of("again"), "again", "do", () -> actions.again(shown))));
    }
    if (!interview.isFinished()) {
      add(line(button(words.of("end"), "end", "do", actions::finish)));
    }
  }

  private void ask(InterviewWords words, Interview interview, Step step, Actions actions) {
    Wording asked = words.asked(interview, step);
    HtmlBlock question = new HtmlBlock("p", asked.html(), "interviewer");
    question.getElement().setAttribute("lang", interview.settings().asked());
    Paragraph why =
        new Paragraph(
            words.of(
                step.repeats() != null
                    ? "why.AGAIN"
                    : step.occasion() == null ? "why.MAIN" : "why." + step.occasion().name()));
    why.addClassName("note");
    add(
        new H3(words.of(step.repeats() != null ? "asks.again" : "asks")),
        question,
        line(
            button(
                words.of("answer", words.minutes(step.seconds())),
                "proceed",
                "btn",
                actions::proceed)),
        why);
  }

  private void end(InterviewWords words, Interview interview) {
    Anchor report = new Anchor(words.report(interview), words.of("whole"));
    report.addClassName("btn");
    report.getElement().setAttribute("router-link", true);
    report.getElement().setAttribute("data-action", "whole");
    Paragraph text = new Paragraph(words.of("over"));
    text.addClassName("interviewer");
    add(new H3(words.of("asks")), text, line(report));
  }

  private static Div line(com.vaadin.flow.component.Component component) {
    return new Div(component);
  }

  private static NativeButton button(String text, String action, String look, Runnable done) {
    NativeButton button = new NativeButton(text, click -> done.run());
    button.addClassName(look);
    button.getElement().setAttribute("data-action", action);
    return button;
  }
}
