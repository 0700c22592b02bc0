package dev.gradus.uikit;

import com.vaadin.flow.component.html.NativeButton;

/** A button that acts like a control: pressing it fires {@link ValueChange} with its value. */
public final class ChangeButton extends NativeButton {

  public ChangeButton(String name, String value, String text) {
    super(text);
    addAttachListener(attach ->
        getElement()
            .executeJs(
                """
                this.onclick = () => this.dispatchEvent(new CustomEvent('gradus-change',
                    {bubbles: true, composed: true, detail: {name: $0, value: $1}}))
                """,
                name,
                value));
  }
}
