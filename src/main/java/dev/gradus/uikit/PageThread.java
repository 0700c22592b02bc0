package dev.gradus.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.concurrent.Future;

/** The way from a thread of the runner back to a page. */
public final class PageThread {

  private PageThread() {}

  /**
   * Runs a command when the page's session is free, without waiting; where the page is gone,
   * nowhere.
   */
  public static void later(UI ui, Command command) {
    Future<Void> _ = ui.access(command);
  }
}
