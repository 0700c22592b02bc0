package dev.gradus.assessment.ui;

import dev.gradus.assessment.PublicItem.Form;
import dev.gradus.assessment.scoring.Response;
import dev.gradus.uikit.NumberField;
import dev.gradus.uikit.ValueChange;

/** A layer: typed, or picked on the chart. */
final class LayerEditor extends Editor {

  LayerEditor(
      QuizServices services, QuizWords words, Entered entered, String draft, Form.NameLayer form) {
    super(entered);
    ProfileChart figure = Charts.asked(services, words, form.chart());
    figure.chart().setPickable(true);
    NumberField field = new NumberField(Entered.ANSWER, words.of("quiz.layer"));
    field.setUnit(words.of("quiz.layer.of", Integer.toString(form.depth())));
    field.setHeard(words.of("quiz.layer.pick"));
    field.setValue(entered.answer());
    ValueChange.listen(
        this,
        change -> {
          if (change.name().equals("point")) {
            take(change.value());
            field.setValue(change.value());
          }
        });
    add(figure);
    addControl(field, draft);
  }

  @Override
  Response response() {
    return new Response.Typed(entered().answer());
  }
}
