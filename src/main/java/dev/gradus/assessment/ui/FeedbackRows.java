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
import dev.gradus.uikit.HtmlBlock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
      case Form.Choose choose -> choices(choose);
      case Form.Judge judge -> points(judge.points());
      case Form.Order order -> order(order.options());
      case Form.Match match -> new PairedRows(words, feedback, this).add(match);
      case Form.FillBlanks blanks -> new PairedRows(words, feedback, this).add(blanks);
      case Form.TypeNumber _, Form.NameLayer _, Form.Place _ ->
          new MeasuredRows(words, feedback, this).add();
    }
    return rows;
  }

  void add(Component line) {
    rows.add(line);
  }

  /** Adds a line that says what the rows below it are. */
  void heading(String text) {
    Span heading = new Span(text);
    heading.addClassName("rows-name");
    rows.add(heading);
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

  /** What is told of the trap that was walked into; null for none. */
  @Nullable Note metNote() {
    return feedback.met().stream()
        .map(this::note)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * Adds the traps that were not walked into, under a heading; the others stand with the answer.
   */
  <T> void traps(Map<String, T> traps, Function<T, Component> shown) {
    List<Map.Entry<String, T>> others =
        traps.entrySet().stream().filter(it -> !feedback.met().contains(it.getKey())).toList();
    if (!others.isEmpty()) {
      heading(words.of("quiz.traps"));
      others.forEach(it -> row("", shown.apply(it.getValue()), Standing.OTHER, note(it.getKey())));
    }
  }

  static Standing standing(boolean right, boolean mine) {
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

  private void choices(Form.Choose form) {
    List<String> right =
        switch (feedback.key()) {
          case AnswerKey.OneOf one -> List.of(one.right());
          case AnswerKey.Several several -> several.right();
          default -> List.of();
        };
    boolean answered = feedback.response() != null;
    for (Option option : form.options()) {
      boolean isRight = right.contains(option.id());
      boolean mine = chosen().contains(option.id());
      boolean missed = form.several() && answered && isRight && !mine;
      numbered(option, standing(isRight, mine), missed ? words.of("quiz.row.MISSED") : null);
    }
  }

  /** Points of a judged answer: each is covered or not, and was marked or not. */
  private void points(List<Option> points) {
    List<String> covered =
        feedback.key() instanceof AnswerKey.Judged judged ? judged.covered() : List.of();
    boolean answered = feedback.response() != null;
    for (Option point : points) {
      boolean isCovered = covered.contains(point.id());
      boolean marked = chosen().contains(point.id());
      if (answered) {
        numbered(
            point,
            isCovered == marked ? Standing.RIGHT : Standing.MINE,
            words.of("quiz.judged." + isCovered + "." + marked));
      } else {
        numbered(
            point,
            isCovered ? Standing.RIGHT : Standing.OTHER,
            words.of("quiz.judged." + isCovered));
      }
    }
  }

  /** A row with the next number; null says the standing in the usual words. */
  private void numbered(Option option, Standing standing, @Nullable String said) {
    String number = Integer.toString(rows.getComponentCount() + 1);
    AnswerRow row =
        said == null
            ? new AnswerRow(number, html(option.html()), standing, words)
            : new AnswerRow(number, html(option.html()), standing, said);
    row.explain(note(option.id()), services, words);
    rows.add(row);
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
      boolean inPlace = mine < 0 || mine == place;
      String said =
          mine < 0
              ? ""
              : inPlace
                  ? words.of("quiz.order.inPlace")
                  : words.of("quiz.order.yours", Integer.toString(mine + 1));
      rows.add(
          new AnswerRow(
              Integer.toString(place + 1),
              html(htmlOf(options, id)),
              inPlace ? Standing.RIGHT : Standing.MINE,
              said));
    }
    feedback.met().stream()
        .filter(key.traps()::containsKey)
        .forEach(id -> row("", orderOf(key.traps().get(id), key), Standing.MINE, note(id)));
    traps(key.traps(), order -> orderOf(order, key));
  }

  private static Component orderOf(@Nullable List<String> order, AnswerKey.Sequence key) {
    return new Span(order == null ? "" : numbered(order, key.order()));
  }

  /** An order by the numbers that its things have in the right one: 1 → 3 → 2. */
  private static String numbered(List<String> order, List<String> right) {
    return order.stream()
        .map(id -> Integer.toString(right.indexOf(id) + 1))
        .collect(Collectors.joining(" → "));
  }

  /** The option with that id, as it is shown. */
  static String htmlOf(List<Option> options, String id) {
    return options.stream()
        .filter(option -> option.id().equals(id))
        .map(Option::html)
        .findFirst()
        .orElse(id);
  }
}
