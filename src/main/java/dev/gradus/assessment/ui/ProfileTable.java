package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.gradus.uikit.LineChartModel.Kind;
import dev.gradus.uikit.LineChartModel.Series;
import dev.gradus.uikit.Numbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The measured curves of a chart as a table, the last layer first. */
final class ProfileTable extends NativeDetails {

  private final QuizWords words;
  private final Div holder = new Div();

  ProfileTable(QuizWords words) {
    super(words.of("figure.table.show"));
    this.words = words;
    addClassName("as-table");
    holder.addClassName("tablewrap");
    setContent(holder);
    setVisible(false);
  }

  /** Shows the curves that are measured, over the layers 1 … depth. */
  void show(List<Series> series, int depth) {
    List<Series> measured = series.stream().filter(one -> one.kind() == Kind.MEASURED).toList();
    NativeTable table = new NativeTable();
    NativeTableRow head = new NativeTableRow();
    head.add(new NativeTableHeaderCell(words.of("flow.table.layer")));
    for (Series one : measured) {
      String label = one.label().isEmpty() ? words.of("flow.table.median") : one.label();
      NativeTableHeaderCell cell = new NativeTableHeaderCell(label);
      cell.addClassName("r");
      head.add(cell);
    }
    table.getHead().add(head);
    for (int layer = depth; layer >= 1; layer--) {
      NativeTableRow row = new NativeTableRow();
      row.add(new NativeTableCell(Integer.toString(layer)));
      for (Series one : measured) {
        NativeTableCell cell = new NativeTableCell();
        cell.getElement().setProperty("innerHTML", html(one.values().get(layer - 1)));
        cell.addClassName("r");
        row.add(cell);
      }
      table.getBody().add(row);
    }
    holder.removeAll();
    holder.add(table);
    setVisible(true);
  }

  private String html(@Nullable Double log10) {
    return log10 == null ? "0" : Numbers.magnitudeHtml(log10, words.locale());
  }

  /** A level as plain text. */
  static String text(@Nullable Double log10, QuizWords words) {
    return log10 == null ? words.of("flow.zero") : Numbers.magnitudeText(log10, words.locale());
  }
}
