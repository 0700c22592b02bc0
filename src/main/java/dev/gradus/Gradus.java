package dev.gradus;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The application: its Spring configuration starts here, its commands in {@link
 * dev.gradus.command}.
 */
@SpringBootApplication
@Push
public class Gradus implements AppShellConfigurator {

  public static void main(String[] arguments) {
    SpringApplication.run(Gradus.class, arguments);
  }
}
