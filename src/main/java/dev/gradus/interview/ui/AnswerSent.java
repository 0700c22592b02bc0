package dev.gradus.interview.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The browser ends an answer, or stops the clock. */
@DomEvent("gradus-answer")
public class AnswerSent extends ComponentEvent<AnswerField> {
  private final String text;
  private final double thought;
  private final String ending;

  public AnswerSent(
      AnswerField source,
      boolean fromClient,
      @EventData("String(event.detail.text)") String text,
      @EventData("Number(event.detail.thought)") double thought,
      @EventData("String(event.detail.ending)") String ending) {
    super(source, fromClient);
    this.text = text;
    this.thought = thought;
    this.ending = ending;
  }

  String text() {
    return text;
  }

  @Nullable Duration thought() {
    return AnswerField.thought(thought);
  }

  /** The name of an ending, or {@link AnswerField#PAUSE}. */
  String ending() {
    return ending;
  }
}
