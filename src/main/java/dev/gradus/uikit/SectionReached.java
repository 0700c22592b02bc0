package dev.gradus.uikit;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The reader has come to another section of the page and stayed there for a second. */
@DomEvent("gradus-section")
public class SectionReached extends ComponentEvent<Contents> {
  private final String id;

  public SectionReached(
      Contents source, boolean fromClient, @EventData("event.detail.id") String id) {
    super(source, fromClient);
    this.id = id;
  }

  /** The id of the section's heading. */
  public String id() {
    return id;
  }
}
