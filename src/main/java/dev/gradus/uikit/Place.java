package dev.gradus.uikit;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Keeps the reader's place while the page is set anew, as in the other language.
 *
 * <p>Blocks that correspond carry the same {@code data-block}. What stands at the top of the window
 * before stands there after, at the same distance.
 */
@JsModule("./place/place.ts")
public final class Place {
  private Place() {}

  /** Following this link keeps the place. */
  public static void keepOnClick(HasElement link) {
    link.getElement().setAttribute("data-keep-place", true);
  }

  /** Remembers the place now, before the server changes the page. */
  public static void keep(UI ui) {
    ui.getPage().executeJs("window.gradus.keepPlace()");
  }
}
