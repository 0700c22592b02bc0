package dev.gradus.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.content.Wording;
import dev.gradus.interview.Standing;
import dev.gradus.interview.Standing.Claim;
import dev.gradus.interview.Standing.Point;
import dev.gradus.interview.Turn;
import dev.gradus.interview.Turn.Answer;
import dev.gradus.uikit.HtmlBlock;
import dev.gradus.uikit.Strip;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rubric point by point: found, perhaps, missed, and what seems to be a misconception. */
final class PointRows extends Div {

  /** Takes the learner's word. */
  interface Word {
    void say(String subject, boolean said);
  }

  private static final double PERHAPS = 0.5;

  /** A misconception is worded as a quotation and, behind it, what is true. */
  private static final Pattern QUOTED =
      Pattern.compile("^\\s*([«“].*?[»”])[.,]?\\s*(.*)$", Pattern.DOTALL);

  private final InterviewWords words;
  private final Turn turn;
  private final Answer answer;
  private final Standing standing;
  private final Highlights highlights;
  private final PointLinks links;
  private final Word word;

  PointRows(
      InterviewWords words,
      Turn turn,
      Answer answer,
      Standing standing,
      Highlights highlights,
      PointLinks links,
      Word word) {
    this.words = words;
    this.turn = turn;
    this.answer = answer;
    this.standing = standing;
    this.highlights = highlights;
    this.links = links;
    this.word = word;
    doubts();
    group(Point.PERHAPS, words.of("rows.PERHAPS.note"));
    List<String> found = standing.in(Point.FOUND);
    group(Point.FOUND, words.counted("interview.points", found.size()));
    group(Point.MISSED, words.of("rows.MISSED.note"));
  }

  private void head(String title, String note) {
    Paragraph head = new Paragraph(title);
    head.addClassName("kphead");
    head.add(new Span(note));
    add(head);
  }

  private void group(Point state, String note) {
    List<String> ids = standing.in(state);
    if (ids.isEmpty()) {
      return;
    }
    head(words.of("rows." + state.name()), note);
    UnorderedList list = new UnorderedList();
    list.addClassNames("kp", state.name().toLowerCase(java.util.Locale.ROOT));
    ids.forEach(id -> list.add(point(state, id)));
    add(list);
  }

  private ListItem point(Point state, String id) {
    Wording wording = words.rubric(turn.question(), id);
    double ink =
        switch (state) {
          case FOUND -> 1;
          case PERHAPS -> PERHAPS;
          case MISSED -> 0;
        };
    Div text = title(id, wording.html());
    String said = highlights.words(id);
    if (!said.isEmpty()) {
      text.add(evidence(words.of(state == Point.FOUND ? "rows.words" : "rows.heard", said)));
    }
    Component action =
        switch (state) {
          case FOUND -> counted(id);
          case PERHAPS -> question(id);
          case MISSED -> missed(id);
        };
    return row(id, ink, text, action);
  }

  private ListItem row(String id, double ink, Div text, Component action) {
    Span side = new Span(action);
    side.addClassName("s");
    ListItem row = new ListItem(Strip.ofFills(List.of(ink)).withRadius(7), text, side);
    row.getElement().setAttribute("data-point", id);
    return row;
  }

  private Div title(String id, String html) {
    Div text = new Div();
    text.addClassName("t");
    int number = highlights.number(id);
    if (number > 0) {
      Span mark = new Span(Integer.toString(number));
      mark.addClassName("num");
      text.add(mark);
    }
    text.add(new HtmlBlock("span", html));
    return text;
  }

  private static Span evidence(String text) {
    Span line = new Span(text);
    line.addClassName("e");
    line.getElement().setAttribute("dir", "auto");
    return line;
  }

  /** Counted; what counts by the learner's word can be taken back. */
  private Component counted(String id) {
    Span side = new Span();
    if (Boolean.TRUE.equals(answer.said().get(id))) {
      side.add(new Span(words.of("rows.byWord")), action("take-back", id, false));
    } else {
      side.add(new Span(words.of("rows.counted")));
    }
    return side;
  }

  private Component missed(String id) {
    Span side = new Span();
    side.addClassName("links");
    links.of(turn.question(), id, words).forEach(link -> side.add(link(link)));
    if (!answer.text().isBlank()) {
      side.add(action("i-said-that", id, true));
    }
    return side;
  }

  private static Anchor link(PointLinks.Link link) {
    Anchor anchor = new Anchor(link.address(), link.text());
    anchor.addClassName("do");
    anchor.getElement().setAttribute("router-link", true);
    return anchor;
  }

  private NativeButton action(String name, String id, boolean said) {
    NativeButton button = new NativeButton(words.of("rows." + name), click -> word.say(id, said));
    button.addClassName("do");
    button.getElement().setAttribute("data-action", name + ":" + id);
    return button;
  }

  private Span question(String id) {
    Span buttons = new Span(answer("yes", id, true), answer("no", id, false));
    buttons.addClassName("yn");
    return buttons;
  }

  private NativeButton answer(String name, String id, boolean said) {
    NativeButton button = new NativeButton(words.of("rows." + name), click -> word.say(id, said));
    button.getElement().setAttribute("data-action", name + ":" + id);
    return button;
  }

  private void doubts() {
    if (standing.misconceptions().isEmpty()) {
      return;
    }
    head(words.of("rows.WRONG"), words.of("rows.WRONG.note"));
    UnorderedList list = new UnorderedList();
    list.addClassNames("kp", "wrong");
    standing.misconceptions().forEach((id, claim) -> list.add(doubt(id, claim)));
    add(list);
  }

  private ListItem doubt(String id, Claim claim) {
    String html = words.rubric(turn.question(), id).html();
    Matcher quoted = QUOTED.matcher(html);
    boolean matches = quoted.matches();
    Div text = title(id, matches ? quoted.group(1) : html);
    String said = highlights.words(id);
    if (!said.isEmpty()) {
      text.add(evidence(words.of("rows.heard", said)));
    }
    Component side;
    if (claim == Claim.OPEN) {
      text.add(evidence(words.of("rows.meant")));
      side = question(id);
    } else {
      if (matches && !quoted.group(2).isEmpty()) {
        text.add(new HtmlBlock("span", quoted.group(2), "e", "truth"));
      }
      boolean held = claim == Claim.HELD;
      side =
          new Span(
              new Span(words.of(held ? "rows.held" : "rows.withdrawn")),
              action(held ? "withdraw" : "hold", id, !held));
    }
    return row(id, claim == Claim.WITHDRAWN ? 0 : PERHAPS, text, side);
  }
}
