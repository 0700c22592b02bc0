package dev.gradus.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A friendly word on what could not be taken as it was given. */
public final class Notice extends Div {

  /** A notice with a heading and one line for each thing. */
  public Notice(String title, List<String> sentences) {
    addClassName("wide");
    Span heading = new Span(title);
    heading.addClassName("h");
    UnorderedList list = new UnorderedList();
    sentences.forEach(sentence -> list.add(new ListItem(sentence)));
    Div box = new Div(heading, list);
    box.addClassName("notice");
    box.getElement().setAttribute("role", "status");
    add(box);
  }
}
