package dev.gradus.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dev.gradus.progress.Store;
import dev.gradus.progress.StoreFailure;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our own fault, said plainly; the details go to the log, never to the page. */
@ParentLayout(MainLayout.class)
class FailureView extends Div implements HasErrorParameter<Exception> {

  private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

  private final Store store;

  FailureView(Store store) {
    this.store = store;
    addClassNames("wide", "lost");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    LOG.error("The page {} failed", event.getLocation().getPath(), parameter.getException());
    store.met(parameter.getException());
    String what =
        parameter.getException() instanceof StoreFailure ? "error.notStored" : "error.failure";
    removeAll();
    Anchor home =
        new Anchor("/" + getLocale().getLanguage(), getTranslation("error.notFound.home"));
    home.addClassName("btn");
    add(
        new H1(getTranslation(what + ".title")),
        new Paragraph(getTranslation(what + ".text")),
        home);
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
