package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import dev.gradus.assessment.PublicItem;
import dev.gradus.uikit.HtmlBlock;

/** What an item asks. Its heading is for screen readers; what is seen is the question itself. */
final class Stem extends Div {

  private final H1 heading = new H1();

  Stem(PublicItem item, String place) {
    addClassName("stem");
    heading.setText(place);
    heading.addClassName("sr");
    heading.getElement().setAttribute("tabindex", "-1");
    add(heading, new HtmlBlock("div", item.stemHtml(), "q-stem"));
  }

  /** Moves the focus here, as when the next item comes. */
  void takeFocus() {
    heading.getElement().executeJs("window.scrollTo({top: 0}); this.focus({preventScroll: true});");
  }
}
