package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** A run that is not there, or not this learner's. */
final class LostRun extends Div {

  LostRun(QuizWords words) {
    addClassName("lost");
    Anchor back = new Anchor(words.address("quiz"), words.of("quiz.lost.back"));
    back.addClassName("btn");
    back.getElement().setAttribute("router-link", true);
    add(
        new H1(words.of("quiz.lost.title")),
        new Paragraph(words.of("quiz.lost.text")),
        new Div(back));
  }
}
