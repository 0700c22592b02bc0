package dev.gradus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gradus.assessment.ItemFeedback.Note;
import dev.gradus.content.Item.SimulationState;
import dev.gradus.uikit.HtmlBlock;
import org.jspecify.annotations.Nullable;

/**
 * One answer after the check: what is right has a solid bar, what was given and is wrong a dashed
 * one; below, why.
 */
final class AnswerRow extends Div {

  /** How the answer stands. */
  enum Standing {
    RIGHT,
    MINE_AND_RIGHT,
    MINE,
    /** What was given is not right, yet near enough to earn something. */
    NEAR,
    OTHER
  }

  /** A row with a short mark before it: the number of an option, a place; "" for none. */
  AnswerRow(String mark, Component text, Standing standing, QuizWords words) {
    this(
        mark,
        text,
        standing,
        standing == Standing.OTHER ? "" : words.of("quiz.row." + standing.name()));
  }

  /** A row whose standing is said in words of its own; "" says nothing. */
  AnswerRow(String mark, Component text, Standing standing, String said) {
    addClassNames("opt", "shown");
    if (standing != Standing.OTHER) {
      addClassName(standing == Standing.MINE || standing == Standing.NEAR ? "mine" : "right");
    }
    Span before = new Span(mark);
    before.addClassName("mk");
    Span line = new Span(text);
    line.addClassName("t");
    if (!said.isEmpty()) {
      Span state = new Span(said);
      state.addClassName("st");
      line.add(new Text("\u2002"), state);
    }
    add(before, line);
  }

  /** What is told of the answer, and where it can be seen. */
  void explain(@Nullable Note note, QuizServices services, QuizWords words) {
    if (note == null) {
      return;
    }
    HtmlBlock why = new HtmlBlock("p", note.html(), "ex");
    add(why);
    if (note.misconception() != null) {
      Span behind = new Span(words.of("quiz.misconception", note.misconception()));
      behind.addClassName("behind");
      add(behind);
    }
    if (note.see() != null) {
      Div line = new Div(see(note.see(), services, words));
      line.addClassName("behind");
      add(line);
    }
  }

  /** “See it in the simulation”. */
  static Anchor see(SimulationState state, QuizServices services, QuizWords words) {
    Anchor link =
        new Anchor(Charts.address(state, words, services.figures()), words.of("quiz.see"));
    link.addClassName("do");
    link.getElement().setAttribute("router-link", true);
    return link;
  }
}
