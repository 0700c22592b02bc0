package dev.gradus.interview.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The browser tells what is written so far. */
@DomEvent("gradus-draft")
public class DraftSent extends ComponentEvent<AnswerField> {
  private final String text;
  private final double thought;

  public DraftSent(
      AnswerField source,
      boolean fromClient,
      @EventData("String(event.detail.text)") String text,
      @EventData("Number(event.detail.thought)") double thought) {
    super(source, fromClient);
    this.text = text;
    this.thought = thought;
  }

  String text() {
    return text;
  }

  @Nullable Duration thought() {
    return AnswerField.thought(thought);
  }
}
