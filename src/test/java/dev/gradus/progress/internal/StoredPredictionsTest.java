package dev.gradus.progress.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.progress.Prediction;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Predictions in a database file, across two lives of the program. */
class StoredPredictionsTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00.123456Z");

  @TempDir Path directory;

  @Test
  void predictions_are_still_there_after_a_kill_the_latest_first() {
    Prediction first;
    Prediction second;
    try (TestStore test = TestStore.open(directory)) {
      first = prediction(test, NOON, -3.0, Double.NEGATIVE_INFINITY);
      second = prediction(test, NOON.plusSeconds(60), -0.5, -10.1234567890123);
      predictions(test).record(first);
      predictions(test).record(second);
      test.jdbc.sql("shutdown immediately").update();
    }
    try (TestStore test = TestStore.open(directory)) {
      assertThat(predictions(test).of(test.learner, 10)).containsExactly(second, first);
      assertThat(predictions(test).of(test.learner, 1)).containsExactly(second);
    }
  }

  @Test
  void recording_the_same_prediction_twice_leaves_one() {
    try (TestStore test = TestStore.open(directory)) {
      Prediction prediction = prediction(test, NOON, 1, 1);
      predictions(test).record(prediction);
      predictions(test).record(prediction);
      assertThat(predictions(test).of(test.learner, 10)).containsExactly(prediction);
    }
  }

  private static Prediction prediction(
      TestStore test, Instant at, double predicted, double actual) {
    return new Prediction(
        test.learner,
        "gradient-flow",
        "activation=relu",
        Prediction.Kind.CURVE,
        List.of(predicted),
        List.of(actual),
        at);
  }

  private static StoredPredictions predictions(TestStore test) {
    return new StoredPredictions(test.jdbc, test.store);
  }
}
