package dev.gradus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.gradus.assessment.ItemFeedback;
import dev.gradus.assessment.ItemFeedback.Note;
import dev.gradus.assessment.PublicItem.Form;
import dev.gradus.assessment.PublicItem.Option;
import dev.gradus.assessment.scoring.AnswerKey;
import dev.gradus.assessment.scoring.Response;
import dev.gradus.assessment.ui.AnswerRow.Standing;
import dev.gradus.uikit.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What belonged together and what was put together: matched sides, blanks of a formula. */
final class PairedRows {

  private final QuizWords words;
  private final ItemFeedback feedback;
  private final FeedbackRows rows;

  PairedRows(QuizWords words, ItemFeedback feedback, FeedbackRows rows) {
    this.words = words;
    this.feedback = feedback;
    this.rows = rows;
  }

  private Map<String, String> given() {
    return feedback.response() instanceof Response.Paired(Map<String, String> pairs)
        ? pairs
        : Map.of();
  }

  void add(Form.Match form) {
    if (!(feedback.key() instanceof AnswerKey.Pairs key)) {
      return;
    }
    for (Option left : form.left()) {
      String right = key.pairs().getOrDefault(left.id(), "");
      String mine = given().get(left.id());
      if (mine != null && !mine.equals(right)) {
        rows.row("", pair(left, mine, form), Standing.MINE, trap(key, left, mine));
      }
      rows.row(
          "",
          pair(left, right, form),
          right.equals(mine) ? Standing.MINE_AND_RIGHT : Standing.RIGHT,
          null);
    }
    rows.traps(
        key.traps(),
        trap ->
            pair(
                FeedbackRows.htmlOf(form.left(), trap.left()),
                FeedbackRows.htmlOf(form.right(), trap.right())));
  }

  private @Nullable Note trap(AnswerKey.Pairs key, Option left, String right) {
    return key.traps().entrySet().stream()
        .filter(it -> it.getValue().equals(new AnswerKey.Pair(left.id(), right)))
        .map(it -> rows.note(it.getKey()))
        .findFirst()
        .orElse(null);
  }

  private static Component pair(Option left, String right, Form.Match form) {
    return pair(left.html(), FeedbackRows.htmlOf(form.right(), right));
  }

  private static Component pair(String left, String right) {
    return FeedbackRows.html(left + " — " + right);
  }

  void add(Form.FillBlanks form) {
    if (!(feedback.key() instanceof AnswerKey.Blanks key)) {
      return;
    }
    rows.add(filled(form, key));
    List<String> ids = List.copyOf(form.blanks().keySet());
    form.blanks()
        .forEach((blank, options) -> {
          if (ids.size() > 1) {
            rows.heading(words.of("quiz.blank", Integer.toString(ids.indexOf(blank) + 1)));
          }
          options.forEach(option -> option(option, blank, key));
        });
  }

  private void option(Option option, String blank, AnswerKey.Blanks key) {
    boolean right = option.id().equals(key.right().get(blank));
    boolean mine = option.id().equals(given().get(blank));
    rows.row(
        "",
        Formula.inline(option.html()),
        FeedbackRows.standing(right, mine),
        right ? null : rows.note(option.id()));
  }

  /** The whole formula, what belongs into its blanks in boxes. */
  private static Div filled(Form.FillBlanks form, AnswerKey.Blanks key) {
    List<Option> all = new ArrayList<>();
    form.blanks().values().forEach(all::addAll);
    String formula = form.formula();
    for (Map.Entry<String, String> right : key.right().entrySet()) {
      String tex = FeedbackRows.htmlOf(all, right.getValue());
      formula = formula.replace("\\blank{" + right.getKey() + "}", "{\\boxed{\\," + tex + "\\,}}");
    }
    Div line = new Div(Formula.display(formula));
    line.addClassName("filled");
    return line;
  }
}
