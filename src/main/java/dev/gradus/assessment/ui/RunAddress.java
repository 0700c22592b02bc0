package dev.gradus.assessment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dev.gradus.assessment.QuizRun;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where a run and its result are. */
final class RunAddress {

  private RunAddress() {}

  static String run(Locale language, QuizRun run) {
    return "/%s/quiz/%s".formatted(language.getLanguage(), run.id());
  }

  static String result(Locale language, QuizRun run) {
    return run(language, run) + "/result";
  }

  /** The run that an address names; empty for anything that is no id. */
  static Optional<UUID> id(BeforeEnterEvent event) {
    try {
      return event.getRouteParameters().get("run").map(UUID::fromString);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
