package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.gradus.assessment.PublicItem;
import dev.gradus.uikit.HtmlBlock;

/** The hints taken so far, and the way to the next with its price. */
final class Hints extends Div {

  private final QuizWords words;
  private final Runnable take;

  Hints(QuizWords words, Runnable take) {
    this.words = words;
    this.take = take;
    addClassName("hints");
    getElement().setAttribute("aria-live", "polite");
  }

  void show(PublicItem item) {
    removeAll();
    if (!item.hints().isEmpty()) {
      OrderedList list = new OrderedList();
      item.hints().forEach(hint -> list.add(new ListItem(new HtmlBlock("span", hint))));
      add(list);
    }
    if (item.hintsLeft() > 0) {
      NativeButton next =
          new NativeButton(
              words.of(item.hints().isEmpty() ? "quiz.hint.first" : "quiz.hint.next"),
              click -> take.run());
      next.addClassName("do");
      next.getElement().setAttribute("data-action", "hint");
      Span price = new Span(words.of("quiz.hint.price"));
      price.addClassName("small");
      add(next, price);
    }
    setVisible(getComponentCount() > 0);
  }
}
