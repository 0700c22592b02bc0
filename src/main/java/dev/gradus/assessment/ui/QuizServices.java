package dev.gradus.assessment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import dev.gradus.account.LearnerId;
import dev.gradus.account.Learners;
import dev.gradus.assessment.FigureStates;
import dev.gradus.assessment.QuizRuns;
import dev.gradus.content.ContentLibrary;
import dev.gradus.progress.Attempts;
import dev.gradus.progress.Predictions;
import dev.gradus.simulation.SimulationRunner;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.uikit.Words;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the pages of the quiz work with. */
@Component
record QuizServices(
    QuizRuns runs,
    Attempts attempts,
    Predictions predictions,
    Learners learners,
    ContentLibrary library,
    FigureStates figures,
    GradientFlow gradientFlow,
    SimulationRunner runner,
    Clock clock,
    I18NProvider translations) {

  LearnerId learner() {
    return learners.current();
  }

  QuizWords words(Locale locale) {
    return new QuizWords(new Words(translations, locale), library);
  }
}
