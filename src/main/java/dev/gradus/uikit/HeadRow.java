package dev.gradus.uikit;

import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** The headings of a table. */
public final class HeadRow extends NativeTableRow {

  /** Headings over words. */
  public HeadRow(List<String> headings) {
    headings.forEach(heading -> add(new NativeTableHeaderCell(heading)));
  }

  /** Headings over words, and a last one over numbers. */
  public HeadRow(List<String> headings, String overNumbers) {
    this(headings);
    NativeTableHeaderCell last = new NativeTableHeaderCell(overNumbers);
    last.addClassName("r");
    add(last);
  }
}
