package dev.gradus.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** What a person meets at an address that leads nowhere: one sentence and the nearest doors. */
@ParentLayout(MainLayout.class)
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

  NotFoundView() {
    addClassNames("wide", "lost");
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    String home = "/" + getLocale().getLanguage();
    removeAll();
    add(new H1(getTranslation("error.notFound.title")));
    add(
        new Paragraph(
            getTranslation("error.notFound.text", shortened(event.getLocation().getPath()))));
    Div doors = new Div();
    doors.addClassName("btns");
    Anchor questions = new Anchor(home + "/questions", getTranslation("error.notFound.questions"));
    questions.addClassName("btn");
    Anchor start = new Anchor(home, getTranslation("error.notFound.home"));
    start.addClassNames("btn", "quiet");
    doors.add(questions, start);
    add(doors);
    return HttpServletResponse.SC_NOT_FOUND;
  }

  private static String shortened(String path) {
    return path.length() > 80 ? path.substring(0, 80) + "…" : path;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("error.notFound.title") + " — Gradus";
  }
}
