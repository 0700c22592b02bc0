package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Ends a run; asks once more in its own place, for what is open stays without an answer. */
final class FinishButton extends Span {

  private final QuizWords words;
  private final int open;
  private final Runnable finish;

  /** A button for a run in which {@code open} items have no answer. */
  FinishButton(QuizWords words, int open, Runnable finish) {
    this.words = words;
    this.open = open;
    this.finish = finish;
    ask();
  }

  private void ask() {
    removeAll();
    removeClassName("sure");
    add(button("finish", this::askAgain));
  }

  private void askAgain() {
    removeAll();
    addClassName("sure");
    add(
        new Span(words.of("quiz.finish.sure", words.counted("items.open", open))),
        button("finish.yes", finish),
        button("finish.no", this::ask));
  }

  private NativeButton button(String name, Runnable action) {
    NativeButton button = new NativeButton(words.of("quiz." + name), click -> action.run());
    button.addClassName("do");
    button.getElement().setAttribute("data-action", name);
    return button;
  }
}
