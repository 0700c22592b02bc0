package dev.gradus.reading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;

/** How the numbers are computed, which keys there are, and all sources. */
@Route(":lang(ru|en)/about")
class AboutView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int METHOD_PARAGRAPHS = 5;

  private final transient ReadingServices services;

  AboutView(ReadingServices services) {
    this.services = services;
    addClassNames("narrow", "prose");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    H1 title = new H1(getTranslation("about.title"));
    title.addClassName("page-title");
    add(title, heading("method"));
    for (int i = 1; i <= METHOD_PARAGRAPHS; i++) {
      add(new Paragraph(getTranslation("about.method." + i)));
    }
    add(heading("keys"));
    UnorderedList keys = new UnorderedList();
    for (String key : List.of("drag", "choices", "quiz", "skip")) {
      keys.add(new ListItem(getTranslation("about.keys." + key)));
    }
    add(keys, heading("sources"));
    Afterword afterword = new Afterword(services.library(), services.words(getLocale()));
    OrderedList sources = new OrderedList();
    sources.addClassName("sources");
    services.library().sources().values().forEach(it -> sources.add(afterword.sourceItem(it)));
    add(sources);
  }

  private H2 heading(String id) {
    H2 heading = new H2(getTranslation("about." + id));
    heading.setId(id);
    return heading;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("about.title") + " — Gradus";
  }
}
