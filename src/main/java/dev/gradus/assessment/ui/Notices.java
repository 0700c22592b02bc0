package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import dev.gradus.progress.StoreFailure;
import dev.gradus.uikit.Notice;
import java.util.List;
import java.util.function.Supplier;

/** Where a page of the quiz says what went wrong; the last word replaces the one before. */
final class Notices extends Div {

  private final transient Supplier<QuizWords> words;

  Notices(Supplier<QuizWords> words) {
    this.words = words;
    getElement().setAttribute("aria-live", "polite");
  }

  /** Shows a title and a sentence, both by their keys. */
  void say(String title, String text) {
    removeAll();
    add(new Notice(words.get().of(title), List.of(words.get().of(text))));
  }

  /** Does what writes; where nothing could be written, says so and leaves all as it was. */
  void writing(Runnable action) {
    try {
      removeAll();
      action.run();
    } catch (StoreFailure failure) {
      say("quiz.notStored", "quiz.notStored.text");
    }
  }
}
