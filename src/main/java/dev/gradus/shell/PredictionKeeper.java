package dev.gradus.shell;

import dev.gradus.account.Learners;
import dev.gradus.progress.Prediction;
import dev.gradus.progress.Predictions;
import dev.gradus.progress.StoreFailure;
import dev.gradus.simulation.PredictionMade;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what figures tell of predictions: the figures know no learner. */
@Component
class PredictionKeeper {

  private final Predictions predictions;
  private final Learners learners;
  private final Clock clock;

  PredictionKeeper(Predictions predictions, Learners learners, Clock clock) {
    this.predictions = predictions;
    this.learners = learners;
    this.clock = clock;
  }

  @EventListener
  void keep(PredictionMade made) {
    try {
      predictions.record(
          new Prediction(
              learners.current(),
              made.simulation(),
              made.query(),
              Prediction.Kind.valueOf(made.kind().name()),
              made.predicted(),
              made.actual(),
              clock.instant().truncatedTo(ChronoUnit.MICROS)));
    } catch (StoreFailure e) {
      // every page says that nothing can be recorded
    }
  }
}
