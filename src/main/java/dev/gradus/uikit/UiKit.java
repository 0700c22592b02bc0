package dev.gradus.uikit;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Brings elements and styles to every page, and keeps Vaadin's own look away.
 *
 * <p>Prose that comes as HTML uses elements that no view has created, so all are loaded from the
 * start.
 */
@Component
@JsModule("./gradus.ts")
@NpmPackage(value = "d3-array", version = "3.2.5")
@NpmPackage(value = "d3-format", version = "3.1.3")
@NpmPackage(value = "d3-scale", version = "4.0.3")
@NpmPackage(value = "d3-shape", version = "3.2.1")
@NpmPackage(value = "@types/d3-array", version = "3.2.2", dev = true)
@NpmPackage(value = "@types/d3-format", version = "3.0.4", dev = true)
@NpmPackage(value = "@types/d3-scale", version = "4.0.9", dev = true)
@NpmPackage(value = "@types/d3-shape", version = "3.2.0", dev = true)
@NpmPackage(value = "katex", version = "0.19.1")
@NpmPackage(value = "@fontsource-variable/literata", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/golos-text", version = "5.3.0")
public class UiKit implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addUIInitListener(
            init -> init.getUI().getLoadingIndicatorConfiguration().setApplyDefaultTheme(false));
  }
}
