package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;

/** Lets a figure wait with its work until it comes near the window. */
@JsModule("./on-screen/on-screen.ts")
public final class OnScreen {

  private static final String EVENT = "gradus-seen";

  private OnScreen() {}

  /** Runs the action each time {@link #tellWhenSeen} was asked for and the figure has come near. */
  public static void whenSeen(Component figure, Runnable action) {
    figure.getElement().addEventListener(EVENT, event -> action.run());
  }

  /** Watches an attached figure. */
  public static void tellWhenSeen(Component figure) {
    figure.getElement().executeJs("window.gradusTellWhenSeen(this)");
  }
}
