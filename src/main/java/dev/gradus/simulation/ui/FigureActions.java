package dev.gradus.simulation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.gradus.uikit.CopyLink;
import dev.gradus.uikit.Words;
import java.util.function.Consumer;

/** What can be done with a figure: see its numbers, take its address, save it. */
final class FigureActions extends Div {

  /** Files that a figure can be saved as. */
  enum File {
    PNG,
    SVG,
    CSV
  }

  private final NativeButton table = new NativeButton();
  private final CopyLink link;
  private final Words words;

  FigureActions(Words words, Runnable toggleTable, Consumer<File> save) {
    this.words = words;
    addClassName("acts");
    table.addClassName("do");
    table.addClickListener(click -> toggleTable.run());
    link = new CopyLink(words.of("figure.copy"), words.of("figure.copied"));
    add(table, link);
    for (File file : File.values()) {
      NativeButton button = new NativeButton(file.name(), click -> save.accept(file));
      button.addClassName("do");
      button.setAriaLabel(words.of("figure.save", file.name()));
      button.getElement().setAttribute("data-file", file.name());
      add(button);
    }
  }

  void showTable(boolean shown) {
    table.setText(words.of(shown ? "figure.table.hide" : "figure.table.show"));
    table.getElement().setAttribute("aria-expanded", Boolean.toString(shown));
  }

  /** The address that is copied; without one, the page's own. */
  void setAddress(String address) {
    link.setHref(address);
  }
}
