package dev.gradus.simulation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.gradus.simulation.ui.FigureTable.Column;
import dev.gradus.simulation.ui.FigureTable.Content;
import dev.gradus.uikit.Numbers;
import java.util.Locale;

/** The numbers of a picture as a table on the page. */
final class NumbersTable extends Div {

  private static final int DIGITS = 3;

  NumbersTable() {
    addClassName("tablewrap");
  }

  void show(FigureTable shown, Locale locale) {
    removeAll();
    NativeTable table = new NativeTable();
    NativeTableRow headings = table.getHead().addRow();
    for (Column column : shown.columns()) {
      var cell = headings.addHeaderCell();
      cell.setText(column.heading());
      cell.setClassName("r", isNumeric(column));
    }
    for (int i = 0; i < shown.rows(); i++) {
      NativeTableRow row = table.getBody().addRow();
      for (Column column : shown.columns()) {
        var cell = row.addDataCell();
        if (isNumeric(column)) {
          cell.addClassName("r");
          Span number = new Span();
          number.getElement().setProperty("innerHTML", html(column, i, locale));
          cell.add(number);
        } else {
          cell.setText(String.valueOf(column.values().get(i)));
        }
      }
    }
    add(table);
  }

  private static boolean isNumeric(Column column) {
    return column.content() != Content.TEXT;
  }

  private static String html(Column column, int row, Locale locale) {
    Object value = column.values().get(row);
    if (value == null) {
      return "0";
    }
    double number = (Double) value;
    if (Double.isNaN(number)) {
      return "—";
    }
    if (column.content() == Content.LOG10) {
      return number == Double.NEGATIVE_INFINITY
          ? "0"
          : Numbers.html(Math.pow(10, number), 2, locale);
    }
    return number == Math.rint(number) && Math.abs(number) < 1e6
        ? Numbers.fixed(number, 0, locale)
        : Numbers.html(number, DIGITS, locale);
  }
}
