package dev.gradus.reading.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/**
 * The three-column page: text in rows, notes beside the row that they belong to. A note may reach
 * down beside the rows that follow, as far as the next note, so that it pushes no paragraph away.
 */
@JsModule("./notes/notes.ts")
final class PageGrid extends Div {

  private record Note(Div column, int row) {}

  private final List<Note> notes = new ArrayList<>();
  private int row;

  PageGrid() {
    addClassName("page");
  }

  /** Something outside the rows, such as the contents. */
  void addBeside(Component component) {
    add(component);
  }

  void addText(Component component) {
    row++;
    component.getElement().getStyle().set("grid-row", Integer.toString(row));
    add(component);
  }

  /** A note beside the text that was added last; several in one row stand below each other. */
  void addNote(Component note) {
    if (!notes.isEmpty() && notes.getLast().row() == row) {
      notes.getLast().column().add(note);
      return;
    }
    Div column = new Div(note);
    column.addClassNames("note", "column");
    column.getStyle().set("grid-row", Integer.toString(row));
    notes.add(new Note(column, row));
    add(column);
  }

  @Override
  protected void onAttach(AttachEvent attachEvent) {
    getElement().executeJs("window.gradusNotes.keepApart(this)");
  }
}
