package dev.gradus.reading.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gradus.content.Lab;
import dev.gradus.content.LabText;
import dev.gradus.uikit.HtmlBlock;

/** All pages of the laboratory: what each shows, and what there is to be found out. */
@Route(":lang(ru|en)/lab")
class LabIndexView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient ReadingServices services;

  LabIndexView(ReadingServices services) {
    this.services = services;
    addClassName("narrow");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    H1 title = new H1(getTranslation("lab.title"));
    title.addClassName("page-title");
    Paragraph lede = new Paragraph(getTranslation("lab.lede"));
    lede.addClassName("lede");
    OrderedList list = new OrderedList();
    list.addClassName("labs");
    services.library().labs().forEach(lab -> list.add(line(lab)));
    add(title, lede, list);
  }

  private ListItem line(Lab lab) {
    LabText text = lab.text(getLocale());
    Anchor link =
        new Anchor("/%s/lab/%s".formatted(getLocale().getLanguage(), lab.id()), text.title());
    link.getElement().setAttribute("router-link", true);
    link.addClassName("t");
    Span find = new Span(text.find());
    find.addClassName("find");
    return new ListItem(link, find, new HtmlBlock("p", text.ledeHtml(), "d"));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("lab.title") + " — Gradus";
  }
}
