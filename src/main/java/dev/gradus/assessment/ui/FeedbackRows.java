package dev.gradus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gradus.assessment.ItemFeedback;
import dev.gradus.assessment.ItemFeedback.Note;
import dev.gradus.assessment.PublicItem.Form;
import dev.gradus.assessment.PublicItem.Option;
import dev.gradus.assessment.scoring.AnswerKey;
import dev.gradus.assessment.scoring.Response;
import dev.gradus.assessment.ui.AnswerRow.Standing;
import dev.gradus.uikit.Formula;
import dev.gradus.uikit.HtmlBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was right and what was given, answer by answer. */
final class FeedbackRows {

  private final QuizServices services;
  private final QuizWords words;
  private final ItemFeedback feedback;
  private final Div rows = new Div();

  FeedbackRows(QuizServices services, QuizWords words, ItemFeedback feedback) {
    this.services = services;
    this.words = words;
    this.feedback = feedback;
    rows.addClassName("opts");
  }

  Div of(Form form) {
    switch (form) {
      case Form.Choose choose -> choices(choose.options());
      case Form.Judge judge -> points(judge.points());
      case Form.Order order -> order(order.options());
      case Form.Match match -> pairs(match);
      case Form.FillBlanks blanks -> blanks(blanks);
      case Form.TypeNumber _, Form.NameLayer _, Form.Place _ ->
          new MeasuredRows(words, feedback, this).add();
    }
    return rows;
  }

  /** Adds a row. */
  void row(String mark, Component text, Standing standing, @Nullable Note note) {
    AnswerRow row = new AnswerRow(mark, text, standing, words);
    row.explain(note, services, words);
    rows.add(row);
  }

  /** What is told of a wrong choice or trap. */
  @Nullable Note note(String id) {
    return feedback.notes().get(id);
  }

  private static Standing standing(boolean right, boolean mine) {
    return right
        ? (mine ? Standing.MINE_AND_RIGHT : Standing.RIGHT)
        : (mine ? Standing.MINE : Standing.OTHER);
  }

  /** Inline HTML of content or of numbers. */
  static Component html(String inline) {
    return new HtmlBlock("span", inline);
  }

  private List<String> chosen() {
    return feedback.response() instanceof Response.Chosen(List<String> ids) ? ids : List.of();
  }

  private void choices(List<Option> options) {
    List<String> right =
        switch (feedback.key()) {
          case AnswerKey.OneOf one -> List.of(one.right());
          case AnswerKey.Several several -> several.right();
          default -> List.of();
        };
    for (Option option : options) {
      boolean isRight = right.contains(option.id());
      row(
          Integer.toString(rows.getComponentCount() + 1),
          html(option.html()),
          standing(isRight, chosen().contains(option.id())),
          note(option.id()));
    }
  }

  /** Points of a judged answer: each is covered or not, and was marked or not. */
  private void points(List<Option> points) {
    List<String> covered =
        feedback.key() instanceof AnswerKey.Judged judged ? judged.covered() : List.of();
    for (Option point : points) {
      boolean isCovered = covered.contains(point.id());
      boolean marked = chosen().contains(point.id());
      AnswerRow row =
          new AnswerRow(
              Integer.toString(rows.getComponentCount() + 1),
              html(point.html()),
              isCovered == marked ? Standing.RIGHT : Standing.MINE,
              words.of("quiz.judged." + isCovered + "." + marked));
      row.explain(note(point.id()), services, words);
      rows.add(row);
    }
  }

  private void order(List<Option> options) {
    if (!(feedback.key() instanceof AnswerKey.Sequence key)) {
      return;
    }
    List<String> given =
        feedback.response() instanceof Response.Ordered(List<String> ids) ? ids : List.of();
    for (String id : key.order()) {
      int place = key.order().indexOf(id);
      int mine = given.indexOf(id);
      rows.add(
          new AnswerRow(
              Integer.toString(place + 1),
              html(htmlOf(options, id)),
              mine == place ? Standing.RIGHT : Standing.MINE,
              mine == place
                  ? words.of("quiz.order.inPlace")
                  : words.of("quiz.order.yours", Integer.toString(mine + 1))));
    }
    key.traps()
        .forEach((id, order) ->
            row(
                "",
                new Span(numbered(order, key.order())),
                feedback.met().contains(id) ? Standing.MINE : Standing.OTHER,
                note(id)));
  }

  /** An order by the numbers that its things have in the right one: 1 → 3 → 2. */
  private static String numbered(List<String> order, List<String> right) {
    return order.stream()
        .map(id -> Integer.toString(right.indexOf(id) + 1))
        .collect(Collectors.joining(" → "));
  }

  private static String htmlOf(List<Option> options, String id) {
    return options.stream()
        .filter(option -> option.id().equals(id))
        .map(Option::html)
        .findFirst()
        .orElse(id);
  }

  private Map<String, String> given() {
    return feedback.response() instanceof Response.Paired(Map<String, String> pairs)
        ? pairs
        : Map.of();
  }

  private void pairs(Form.Match form) {
    if (!(feedback.key() instanceof AnswerKey.Pairs key)) {
      return;
    }
    for (Option left : form.left()) {
      String right = key.pairs().getOrDefault(left.id(), "");
      String mine = given().getOrDefault(left.id(), "");
      if (!mine.equals(right)) {
        row(
            "",
            pair(left.html(), htmlOf(form.right(), mine)),
            Standing.MINE,
            trap(key, left, mine));
      }
      row(
          "",
          pair(left.html(), htmlOf(form.right(), right)),
          mine.equals(right) ? Standing.MINE_AND_RIGHT : Standing.RIGHT,
          null);
    }
    key.traps()
        .forEach((id, trap) -> {
          if (!feedback.met().contains(id)) {
            row(
                "",
                pair(htmlOf(form.left(), trap.left()), htmlOf(form.right(), trap.right())),
                Standing.OTHER,
                note(id));
          }
        });
  }

  private @Nullable Note trap(AnswerKey.Pairs key, Option left, String right) {
    return key.traps().entrySet().stream()
        .filter(it -> it.getValue().equals(new AnswerKey.Pair(left.id(), right)))
        .map(it -> note(it.getKey()))
        .findFirst()
        .orElse(null);
  }

  private static Component pair(String left, String right) {
    return html(left + " — " + right);
  }

  private void blanks(Form.FillBlanks form) {
    if (!(feedback.key() instanceof AnswerKey.Blanks key)) {
      return;
    }
    List<Option> all = new ArrayList<>();
    form.blanks().values().forEach(all::addAll);
    String formula = form.formula();
    for (Map.Entry<String, String> right : key.right().entrySet()) {
      formula =
          formula.replace(
              "\\blank{" + right.getKey() + "}",
              "{\\boxed{\\," + htmlOf(all, right.getValue()) + "\\,}}");
    }
    Div line = new Div(Formula.display(formula));
    line.addClassName("filled");
    rows.add(line);
    boolean several = form.blanks().size() > 1;
    form.blanks()
        .forEach((blank, options) -> {
          if (several) {
            int number = List.copyOf(form.blanks().keySet()).indexOf(blank) + 1;
            Span heading = new Span(words.of("quiz.blank", Integer.toString(number)));
            heading.addClassName("blank-name");
            rows.add(heading);
          }
          for (Option option : options) {
            boolean right = option.id().equals(key.right().get(blank));
            boolean mine = option.id().equals(given().get(blank));
            row(
                "",
                Formula.inline(option.html()),
                standing(right, mine),
                right ? null : note(option.id()));
          }
        });
  }
}
