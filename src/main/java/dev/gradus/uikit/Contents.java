package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/**
 * The contents of a page: at the left on a wide screen, a row of rings that stays on top on a
 * phone. A ring fills as its section is read. It is a child of {@code .page}.
 */
@Tag("gradus-contents")
@JsModule("./contents/contents.ts")
public final class Contents extends Component implements HasStyle {

  /** A section: the id of its heading and its title here. */
  public record Entry(String id, String title) {}

  /**
   * The words around the entries.
   *
   * @param navigation accessible name
   * @param back text of the link above; empty for none
   * @param backHref where it leads
   * @param remaining how long the rest takes; empty for none
   */
  public record Labels(String navigation, String back, String backHref, String remaining) {}

  public void setEntries(List<Entry> entries) {
    getElement().setPropertyList("entries", entries);
  }

  public void setLabels(Labels labels) {
    getElement().setPropertyBean("labels", labels);
  }

  public Registration onSection(ComponentEventListener<SectionReached> listener) {
    return addListener(SectionReached.class, listener);
  }
}
