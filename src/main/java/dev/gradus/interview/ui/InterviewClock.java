package dev.gradus.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;

/** Time left for a question, in rings of five seconds. At the end the answer is sent by itself. */
@Tag("gradus-interview-clock")
@JsModule("./interview-clock/interview-clock.ts")
final class InterviewClock extends Component {

  /**
   * A clock.
   *
   * @param of “of {0}”
   * @param spoken “{0} left”
   */
  InterviewClock(Duration left, Duration total, String of, String spoken) {
    getElement().setProperty("of", of);
    getElement().setProperty("left", spoken);
    getElement().setProperty("total", (double) total.toSeconds());
    getElement().setProperty("remaining", left.toMillis() / 1000.0);
  }
}
