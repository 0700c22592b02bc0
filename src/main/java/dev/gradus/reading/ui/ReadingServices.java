package dev.gradus.reading.ui;

import com.vaadin.flow.i18n.I18NProvider;
import dev.gradus.account.Learners;
import dev.gradus.content.ContentLibrary;
import dev.gradus.progress.Likes;
import dev.gradus.simulation.SimulationRunner;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.gradientflow.ui.GradientFlowFigure;
import dev.gradus.simulation.ui.FigureServices;
import dev.gradus.uikit.Words;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the pages of questions work with. */
@Component
record ReadingServices(
    ContentLibrary library,
    GradientFlow gradientFlow,
    GradientFlowFigure gradientFlowFigure,
    FigureServices figures,
    SimulationRunner runner,
    Likes likes,
    Learners learners,
    I18NProvider translations) {

  Words words(Locale locale) {
    return new Words(translations, locale);
  }
}
