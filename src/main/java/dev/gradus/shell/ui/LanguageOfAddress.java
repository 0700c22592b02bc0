package dev.gradus.shell.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Gives the page the language that its address names, before any view is built; an address without
 * one gets the preferred language.
 */
@Component
class LanguageOfAddress implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent initialization) {
    initialization
        .getSource()
        .addUIInitListener(event ->
            event
                .getUI()
                .addBeforeEnterListener(
                    enter -> apply(enter.getUI(), enter.getLocation().getFirstSegment())));
  }

  private static void apply(UI ui, String firstSegment) {
    Locale locale =
        PreferredLanguage.named(firstSegment)
            .orElseGet(() -> PreferredLanguage.preferred(VaadinService.getCurrentRequest()));
    if (!locale.equals(ComponentUtil.getData(ui, Locale.class))) {
      ui.setLocale(locale);
      ComponentUtil.setData(ui, Locale.class, locale);
      ConnectionWords.speak(ui);
      ui.getPage()
          .executeJs(
              """
              document.documentElement.lang = $0;
              document.cookie = $1 + '=' + $0 + ';path=/;max-age=31536000;samesite=lax';
              """,
              locale.getLanguage(),
              PreferredLanguage.COOKIE);
    }
  }
}
