package dev.gradus.assessment.ui;

import dev.gradus.assessment.scoring.NumberReader;
import dev.gradus.assessment.scoring.Response;
import dev.gradus.uikit.NumberField;

/** A number, and how it is understood while it is typed. */
final class NumberEditor extends Editor {

  private final QuizWords words;
  private final NumberField field;

  NumberEditor(QuizWords words, Entered entered, String draft) {
    super(entered);
    this.words = words;
    field = new NumberField(Entered.ANSWER, words.of("quiz.number"));
    field.setValue(entered.answer());
    addControl(field, draft);
    hear();
  }

  @Override
  void take(String answer) {
    super.take(answer);
    hear();
  }

  @Override
  void giveWay() {
    field.setHeard("");
  }

  private void hear() {
    String text = entered().answer();
    field.setHeard(
        text.isBlank()
            ? words.of("quiz.number.examples")
            : switch (NumberReader.read(text)) {
              case NumberReader.Read(double value) ->
                  words.of("quiz.number.heard", words.number(value));
              case NumberReader.Unreadable(var reason) -> words.invalid(reason);
            });
  }

  @Override
  Response response() {
    return new Response.Typed(entered().answer());
  }
}
