package dev.gradus.shell.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Opens the pages for developers; without {@code gradus.development=true} their addresses lead
 * nowhere.
 */
@Component
@ConditionalOnProperty("gradus.development")
class DevelopmentRoutes implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    RouteConfiguration.forApplicationScope().setAnnotatedRoute(ComponentsView.class);
  }
}
