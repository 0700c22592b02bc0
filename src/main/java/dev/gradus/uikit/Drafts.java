package dev.gradus.uikit;

import com.vaadin.flow.component.UI;

/** What was entered and is kept in the browser until it is sent. */
public final class Drafts {

  private Drafts() {}

  /** Forgets every draft whose key begins so. */
  public static void forget(UI ui, String start) {
    ui.getPage().executeJs("window.gradusDrafts.forget($0)", start);
  }
}
