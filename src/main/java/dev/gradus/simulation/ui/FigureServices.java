package dev.gradus.simulation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import dev.gradus.simulation.SimulationRunner;
import dev.gradus.uikit.Words;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every figure works with. */
@Component
public record FigureServices(
    SimulationRunner runner, I18NProvider translations, ApplicationEventPublisher events) {

  Words words(Locale locale) {
    return new Words(translations, locale);
  }
}
