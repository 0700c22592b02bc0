package dev.gradus.uikit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The numbered caption below a figure. */
@Tag("figcaption")
public final class FigureCaption extends HtmlContainer {

  /**
   * Makes a caption.
   *
   * @param number “Figure 1.”
   * @param html the caption as inline HTML of the content library
   */
  public FigureCaption(String number, String html) {
    Span text = new Span();
    text.getElement().setProperty("innerHTML", html);
    getElement()
        .appendChild(new Element("b").setText(number), Element.createText(" "), text.getElement());
  }
}
