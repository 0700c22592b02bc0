package dev.gradus.simulation.gradientflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.gradus.simulation.gradientflow.GradientFlowView;
import dev.gradus.uikit.Numbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figure's numbers as a table, every layer, the one next to the loss on top as on the way back.
 */
final class FlowTable extends Div {

  private final FlowWords words;

  FlowTable(FlowWords words) {
    this.words = words;
    addClassName("tablewrap");
  }

  void show(GradientFlowView view) {
    removeAll();
    NativeTable table = new NativeTable();
    NativeTableHeader head = table.getHead();
    NativeTableRow headings = head.addRow();
    headings.addHeaderCell().setText(words.of("flow.table.layer"));
    boolean band = !view.low().isEmpty();
    boolean theory = !view.theory().isEmpty();
    heading(headings, words.of("flow.table.median"));
    if (band) {
      heading(headings, words.of("flow.table.band"));
    }
    if (theory) {
      heading(headings, words.of("flow.table.theory"));
    }
    heading(headings, words.of("flow.other." + otherOf(view)));
    NativeTableBody body = table.getBody();
    for (int layer = view.median().size(); layer >= 1; layer--) {
      NativeTableRow row = body.addRow();
      row.addDataCell().setText(Integer.toString(layer));
      number(row, magnitude(view.median(), layer));
      if (band) {
        number(row, magnitude(view.low(), layer) + " … " + magnitude(view.high(), layer));
      }
      if (theory) {
        number(row, magnitude(view.theory(), layer));
      }
      number(row, magnitude(view.other(), layer));
    }
    add(table);
  }

  static String otherOf(GradientFlowView view) {
    return switch (view.quantity()) {
      case PREACTIVATION -> "WEIGHT";
      case WEIGHT -> "PREACTIVATION";
    };
  }

  private static void heading(NativeTableRow row, String text) {
    var cell = row.addHeaderCell();
    cell.setText(text);
    cell.addClassName("r");
  }

  private static void number(NativeTableRow row, String html) {
    var cell = row.addDataCell();
    cell.addClassName("r");
    Span number = new Span();
    number.getElement().setProperty("innerHTML", html);
    cell.add(number);
  }

  private String magnitude(List<@Nullable Double> log10, int layer) {
    Double value = log10.get(layer - 1);
    if (value == null) {
      return "0";
    }
    return Double.isNaN(value)
        ? "—"
        : Numbers.html(
            Math.pow(10, value - Math.floor(value)) * Math.pow(10, Math.floor(value)),
            2,
            words.locale());
  }
}
