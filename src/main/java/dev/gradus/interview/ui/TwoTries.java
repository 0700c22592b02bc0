package dev.gradus.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.content.Question;
import dev.gradus.interview.Standing;
import dev.gradus.interview.Standing.Point;
import dev.gradus.interview.Turn.Answer;
import dev.gradus.uikit.HtmlBlock;
import java.util.ArrayList;
import java.util.List;

/** Two answers to the same question side by side, and what the second has more or less. */
final class TwoTries extends Div {

  private final InterviewWords words;
  private final Question question;

  TwoTries(InterviewWords words, Question question, Answer first, Answer second) {
    this.words = words;
    this.question = question;
    Standing before = standing(first);
    Standing after = standing(second);
    Div pair = new Div(column("tries.first", first, before), column("tries.second", second, after));
    pair.addClassName("tries");
    add(new H2(words.of("tries")), changes(before, after), pair);
  }

  private Standing standing(Answer answer) {
    return Standing.of(question.keyPoints(), answer.score(), answer.said());
  }

  private Component column(String title, Answer answer, Standing standing) {
    H3 head = new H3(words.of(title) + " ");
    Span score = new Span(words.score(standing.range()));
    score.addClassName("small");
    head.add(score);
    Component text =
        answer.text().isBlank()
            ? new Paragraph(words.of("noAnswer"))
            : new Highlights(answer, standing).paragraph();
    return new Div(head, text);
  }

  private Component changes(Standing before, Standing after) {
    List<String> won = new ArrayList<>(after.in(Point.FOUND));
    won.removeAll(before.in(Point.FOUND));
    List<String> lost = new ArrayList<>(before.in(Point.FOUND));
    lost.removeAll(after.in(Point.FOUND));
    Div changes = new Div();
    changes.addClassName("changes");
    list("tries.won", won, changes);
    list("tries.lost", lost, changes);
    if (won.isEmpty() && lost.isEmpty()) {
      changes.add(new Paragraph(words.of("tries.same")));
    }
    return changes;
  }

  private void list(String title, List<String> points, Div parent) {
    if (points.isEmpty()) {
      return;
    }
    UnorderedList list = new UnorderedList();
    points.forEach(id -> {
      ListItem item = new ListItem();
      item.add(new HtmlBlock("span", words.rubric(question.id(), id).html()));
      list.add(item);
    });
    Paragraph head = new Paragraph(words.of(title));
    head.addClassName("field-label");
    parent.add(new Div(head, list));
  }
}
