package dev.gradus.command;

import static dev.gradus.command.Sentences.sentence;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/** Prints the address once the pages can be opened. */
final class AddressAnnouncement implements ApplicationListener<ApplicationReadyEvent> {

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext context
        && context.getWebServer() != null) {
      String host =
          event.getApplicationContext().getEnvironment().getProperty("server.address", "127.0.0.1");
      System.out.println(
          sentence("ready", "http://" + host + ":" + context.getWebServer().getPort()));
    }
  }
}
