package dev.gradus.reading.ui;

import com.vaadin.flow.i18n.I18NProvider;
import dev.gradus.account.Learners;
import dev.gradus.content.ContentLibrary;
import dev.gradus.progress.Likes;
import dev.gradus.simulation.SimulationRunner;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.ui.FigureKind;
import dev.gradus.simulation.ui.FigureServices;
import dev.gradus.uikit.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the pages of questions work with. */
@Component
record ReadingServices(
    ContentLibrary library,
    GradientFlow gradientFlow,
    List<FigureKind<?, ?>> figureKinds,
    FigureServices figures,
    SimulationRunner runner,
    Likes likes,
    Learners learners,
    I18NProvider translations) {

  /** What the figure of a simulation is made of. */
  Optional<FigureKind<?, ?>> figureKind(String simulation) {
    return figureKinds.stream()
        .filter(kind -> kind.simulation().id().equals(simulation))
        .findFirst();
  }

  Words words(Locale locale) {
    return new Words(translations, locale);
  }
}
