package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;

/** Time that is left: a ring whose ink dwindles, and whole minutes. */
@Tag("gradus-countdown")
@JsModule("./countdown/countdown.ts")
public final class Countdown extends Component implements HasStyle {

  /**
   * A countdown.
   *
   * @param left “{0} min left”
   * @param last what the last minute says
   */
  public Countdown(Duration remaining, Duration total, String left, String last) {
    getElement().setProperty("left", left);
    getElement().setProperty("last", last);
    getElement().setProperty("total", total.toMillis() / 1000.0);
    getElement().setProperty("remaining", remaining.toMillis() / 1000.0);
  }

  /** Runs the action when the browser finds that no time is left. */
  public void onTimeUp(Runnable action) {
    getElement().addEventListener("gradus-time-up", event -> action.run());
  }
}
