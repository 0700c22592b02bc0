package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/**
 * A formula with blanks; what is chosen stands in its blank at once.
 *
 * <p>The value is {@code blank=option}, separated by commas.
 */
@Tag("gradus-blanks")
@JsModule("./blanks/blanks.ts")
public final class FormulaBlanks extends Component implements HasDraft {

  /** A place in the formula. */
  public record Blank(String id, List<TexOption> options) {
    public Blank {
      options = List.copyOf(options);
    }
  }

  /** What may stand in a blank. */
  public record TexOption(String id, String tex) {}

  /**
   * A formula to be filled.
   *
   * @param legend name of a blank, in which {0} is its number
   * @param formula TeX with {@code \blank{id}}
   */
  public FormulaBlanks(String name, String legend, String formula, List<Blank> blanks) {
    setName(name);
    getElement().setProperty("legend", legend);
    getElement().setProperty("formula", formula);
    getElement().setPropertyList("blanks", blanks);
  }

  public void setValue(String value) {
    getElement().setProperty("value", value);
  }
}
