package dev.gradus.shell.ui;

import com.vaadin.flow.component.Html;

/** The mark: five dots from faint to full, a gradient on its way back. */
class GradusMark extends Html {

  GradusMark() {
    super(
        """
        <svg width="58" height="18" viewBox="0 0 58 18" aria-hidden="true" fill="currentColor">\
        <circle cx="3" cy="9" r="1"/><circle cx="13" cy="9" r="2.2"/><circle cx="24" cy="9" r="3.6"/>\
        <circle cx="36" cy="9" r="5.2"/><circle cx="50" cy="9" r="7"/></svg>\
        """);
  }
}
