package dev.gradus;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import dev.gradus.command.CommandLine;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. Started without a command it serves the pages. */
@SpringBootApplication
@Push
public class Gradus implements AppShellConfigurator {

  public static void main(String[] arguments) {
    CommandLine.run(Gradus.class, arguments);
  }

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.setPageTitle("Gradus");
    settings.addFavIcon("icon", "favicon.svg", "any");
  }
}
