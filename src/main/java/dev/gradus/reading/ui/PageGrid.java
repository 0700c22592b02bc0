package dev.gradus.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/**
 * The three-column page: text in rows, notes beside the row that they belong to. A note may reach
 * down beside the rows that follow, as far as the next note, so that it pushes no paragraph away.
 */
final class PageGrid extends Div {

  /** Rows a note may reach over. */
  private static final int LONGEST_REACH = 3;

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
    notes.add(new Note(column, row));
    add(column);
  }

  /** To be called when all is added: gives each note its rows. */
  void layOut() {
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i);
      int next = i + 1 < notes.size() ? notes.get(i + 1).row() : row + 1;
      int reach = Math.clamp(next - note.row(), 1, LONGEST_REACH);
      note.column().getStyle().set("grid-row", note.row() + " / span " + reach);
    }
  }
}
