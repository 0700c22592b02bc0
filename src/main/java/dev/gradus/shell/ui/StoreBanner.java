package dev.gradus.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gradus.progress.Backup;
import dev.gradus.progress.DataDirectory;
import dev.gradus.progress.Store;
import dev.gradus.uikit.PageThread;
import java.util.Optional;

/** Says on every page that nothing can be recorded, as long as that is so. */
final class StoreBanner extends Div {

  private final Store store;
  private final Optional<DataDirectory> directory;
  private Runnable leave = () -> {};

  StoreBanner(Store store, Optional<DataDirectory> directory) {
    this.store = store;
    this.directory = directory;
    addClassName("failing");
    getElement().setAttribute("role", "status");
    getElement().setAttribute("aria-live", "polite");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    UI ui = event.getUI();
    leave = store.onChange(condition -> PageThread.later(ui, this::refresh));
    refresh();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    leave.run();
  }

  /** Shows how things are now, in the language of the page. */
  void refresh() {
    removeAll();
    switch (store.condition()) {
      case WORKING -> {}
      case UNWRITABLE -> say("store.unwritable", getTranslation("store.unwritable.text"));
      case DAMAGED -> say("store.damaged", damaged());
    }
  }

  private void say(String title, String text) {
    Span heading = new Span(getTranslation(title));
    heading.addClassName("h");
    Div box = new Div(heading, new Paragraph(text));
    box.addClassName("notice");
    add(box);
  }

  private String damaged() {
    Optional<Backup> backup = directory.flatMap(DataDirectory::newestBackup);
    return backup.isPresent()
        ? getTranslation(
            "store.damaged.text",
            backup.get().file(),
            directory.map(DataDirectory::restoreCommand).orElseThrow())
        : getTranslation("store.damaged.noBackup");
  }
}
