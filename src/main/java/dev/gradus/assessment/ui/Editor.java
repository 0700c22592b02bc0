package dev.gradus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.gradus.assessment.scoring.Response;
import dev.gradus.uikit.HasDraft;
import dev.gradus.uikit.ValueChange;

/** Where one item is answered. What is entered lives in an {@link Entered} and in the browser. */
abstract class Editor extends Div {

  private final Entered entered;

  Editor(Entered entered) {
    this.entered = entered;
    addClassName("editor");
    ValueChange.listen(
        this,
        change -> {
          if (change.name().equals(Entered.ANSWER)) {
            take(change.value());
          }
        });
  }

  final Entered entered() {
    return entered;
  }

  /** The learner has entered something. */
  void take(String answer) {
    entered.setAnswer(answer);
  }

  /** Adds the control in which the answer is given. */
  final <C extends Component & HasDraft> void addControl(C control, String draft) {
    control.setDraft(draft);
    add(control);
  }

  /** What was entered so far, checked by nobody yet. */
  abstract Response response();

  /** A problem is about to be said below: what the editor itself says of it falls silent. */
  void giveWay() {}

  /** How many options the digit keys choose; 0 for none. */
  int digits() {
    return 0;
  }
}
