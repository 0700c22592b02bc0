package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.dom.Element;

/** An element whose inside is HTML that the content library made and sanitized. */
public final class HtmlBlock extends Component implements HasStyle {

  /** An element of that tag around sanitized HTML. */
  public HtmlBlock(String tag, String html, String... classNames) {
    super(new Element(tag));
    getElement().setProperty("innerHTML", html);
    addClassNames(classNames);
  }
}
