package dev.gradus.interview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.gradus.interview.Interview;
import dev.gradus.interview.Turn;
import java.util.List;

/** For each question how long one thought and how long one talked. */
final class TimeTable extends NativeTable {

  TimeTable(Interview interview, InterviewWords words) {
    addClassName("calibration");
    NativeTableRow head = new NativeTableRow();
    for (String key : List.of("question", "thought", "talked", "allowed")) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(words.of("time.col." + key));
      if (!key.equals("question")) {
        cell.addClassName("r");
      }
      head.add(cell);
    }
    getHead().add(head);
    interview.turns().stream()
        .filter(Turn::isAnswered)
        .forEach(turn -> getBody().add(row(turn, words)));
  }

  private static NativeTableRow row(Turn turn, InterviewWords words) {
    Span kind = new Span(words.kind(turn));
    kind.addClassName("small");
    NativeTableCell question = new NativeTableCell();
    question.add(new Div(words.subject(turn.question())), kind);
    NativeTableRow row = new NativeTableRow();
    row.add(
        question,
        number(InterviewWords.clock(turn.thought())),
        number(InterviewWords.clock(turn.talked())),
        number(InterviewWords.clock(turn.allowed())));
    return row;
  }

  private static NativeTableCell number(String text) {
    NativeTableCell cell = new NativeTableCell(text);
    cell.addClassName("r");
    return cell;
  }
}
