package dev.gradus.interview.ui;

import com.vaadin.flow.i18n.I18NProvider;
import dev.gradus.account.LearnerId;
import dev.gradus.account.Learners;
import dev.gradus.content.ContentLibrary;
import dev.gradus.interview.Interviews;
import dev.gradus.interview.NextStep;
import dev.gradus.interview.Scripts;
import dev.gradus.uikit.Words;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the pages of the interview work with. */
@Component
record InterviewServices(
    Interviews interviews,
    Scripts scripts,
    Learners learners,
    ContentLibrary library,
    Clock clock,
    I18NProvider translations) {

  LearnerId learner() {
    return learners.current();
  }

  InterviewWords words(Locale locale) {
    return new InterviewWords(new Words(translations, locale), library, scripts);
  }

  /** Where all that was said to a question stands. */
  NextStep steps() {
    return new NextStep(library.questions(), scripts);
  }
}
