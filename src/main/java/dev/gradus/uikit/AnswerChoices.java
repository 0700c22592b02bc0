package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/**
 * Worded choices, of which one or several are taken; the keys 1 … 9 take them too.
 *
 * <p>The value is the ids that are taken, separated by commas.
 */
@Tag("gradus-answer-choices")
@JsModule("./answer-choices/answer-choices.ts")
public final class AnswerChoices extends Component implements HasDraft {

  public AnswerChoices(String name, String legend, List<HtmlOption> options, boolean several) {
    setName(name);
    getElement().setProperty("legend", legend);
    getElement().setPropertyList("options", options);
    getElement().setProperty("several", several);
  }

  /** Whether the legend is kept for screen readers only. */
  public void setQuiet(boolean quiet) {
    getElement().setProperty("quiet", quiet);
  }

  public void setValue(String value) {
    getElement().setProperty("value", value);
  }
}
