package dev.gradus.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;

/** The bare address: sends a person to the home page in the preferred language. */
@Route(value = "", autoLayout = false)
class RootView extends Div implements BeforeEnterObserver {

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event.forwardTo(
        "/" + PreferredLanguage.preferred(VaadinService.getCurrentRequest()).getLanguage());
  }
}
