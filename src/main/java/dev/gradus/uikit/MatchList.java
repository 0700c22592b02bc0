package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/**
 * Left sides, each to be given one of the lettered right sides; a right side is used once at most.
 *
 * <p>The value is {@code left=right}, separated by commas.
 */
@Tag("gradus-match")
@JsModule("./match/match.ts")
public final class MatchList extends Component implements HasDraft {

  /** A list whose right sides are named {@code legend} to screen readers. */
  public MatchList(String name, String legend, List<HtmlOption> left, List<HtmlOption> right) {
    setName(name);
    getElement().setProperty("legend", legend);
    getElement().setPropertyList("left", left);
    getElement().setPropertyList("right", right);
  }

  public void setValue(String value) {
    getElement().setProperty("value", value);
  }
}
