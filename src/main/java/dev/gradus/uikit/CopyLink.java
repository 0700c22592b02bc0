package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Copies an address and says so in its own place. */
@Tag("gradus-copy-link")
@JsModule("./copy-link/copy-link.ts")
public final class CopyLink extends Component implements HasStyle {

  public CopyLink(String text, String copiedText) {
    getElement().setProperty("text", text);
    getElement().setProperty("copied", copiedText);
  }

  /** What is copied, made absolute in the browser; the page's own address unless set. */
  public void setHref(String href) {
    getElement().setProperty("href", href);
  }
}
