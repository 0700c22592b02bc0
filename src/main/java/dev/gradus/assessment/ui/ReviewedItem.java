package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import dev.gradus.assessment.PublicItem;
import dev.gradus.assessment.QuizRun;
import dev.gradus.uikit.HtmlBlock;

/** An item of a finished run: what was asked, what was answered, what is right. */
final class ReviewedItem extends Div {

  ReviewedItem(
      QuizServices services, QuizWords words, QuizRun run, QuizRun.Slot slot, PublicItem item) {
    addClassName("reviewed");
    add(new HtmlBlock("div", item.stemHtml(), "q-stem"));
    services
        .runs()
        .feedback(services.learner(), run.id(), slot.place(), words.locale())
        .ifPresent(told -> {
          new FeedbackChart(services, words, told).of(item.form()).ifPresent(this::add);
          add(new Feedback(services, words, item, slot.attempt(), told));
        });
  }
}
