package dev.gradus.shell.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * What a page says, in its language, while the program is away or has stopped understanding it. A
 * page that finds another life of the program reloads itself without a question: its address and
 * the database are all it needs.
 */
@Component
class ConnectionWords implements VaadinServiceInitListener {

  private static final int RECONNECT_EVERY_MS = 1000;

  private final I18NProvider words;

  ConnectionWords(I18NProvider words) {
    this.words = words;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().setSystemMessagesProvider(this::messages);
  }

  private SystemMessages messages(SystemMessagesInfo page) {
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(false);
    messages.setInternalErrorCaption(words.getTranslation("connection.error", page.getLocale()));
    messages.setInternalErrorMessage(
        words.getTranslation("connection.error.text", page.getLocale()));
    messages.setCookiesDisabledCaption(
        words.getTranslation("connection.cookies", page.getLocale()));
    messages.setCookiesDisabledMessage(
        words.getTranslation("connection.cookies.text", page.getLocale()));
    return messages;
  }

  /** Gives the line at the head of the page its words. */
  static void speak(UI ui) {
    ReconnectDialogConfiguration line = ui.getReconnectDialogConfiguration();
    line.setReconnectInterval(RECONNECT_EVERY_MS);
    line.setDialogText(ui.getTranslation("connection.lost"));
    line.setDialogTextGaveUp(ui.getTranslation("connection.gaveUp"));
    ui.getPage()
        .executeJs(
            "const line = window.Vaadin.connectionIndicator; if (line) line.onlineText = $0;",
            ui.getTranslation("connection.back"));
  }
}
