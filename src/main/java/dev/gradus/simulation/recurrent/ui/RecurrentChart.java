package dev.gradus.simulation.recurrent.ui;

import dev.gradus.simulation.recurrent.RecurrentParameters;
import dev.gradus.simulation.recurrent.RecurrentView;
import dev.gradus.uikit.LineChartModel;
import dev.gradus.uikit.LineChartModel.Guess;
import dev.gradus.uikit.LineChartModel.Handle;
import dev.gradus.uikit.LineChartModel.Kind;
import dev.gradus.uikit.LineChartModel.Labels;
import dev.gradus.uikit.LineChartModel.Range;
import dev.gradus.uikit.LineChartModel.Scale;
import dev.gradus.uikit.LineChartModel.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The chart of a view: step T, where the error enters, at the right, and the past at the left, as
 * the other charts have input and loss.
 */
final class RecurrentChart {

  /** Room on the axis of a prediction, in decades a step. */
  private static final double DOWN_A_STEP = 0.4;

  private static final double UP_A_STEP = 0.2;
  private static final double LEAST_ROOM = 3;

  private RecurrentChart() {}

  /**
   * The chart of a view.
   *
   * @param predicted log10 of the norm at the last lag, as the reader expected it; empty for none
   */
  static LineChartModel model(
      RecurrentParameters parameters,
      RecurrentView view,
      List<Double> predicted,
      RecurrentWords words) {
    List<Series> series = new ArrayList<>();
    boolean single = view.seeds() == 1;
    series.add(
        new Series(
            "jacobian",
            Kind.MEASURED,
            view.regime(),
            view.median().reversed(),
            view.low().reversed(),
            view.high().reversed(),
            single
                ? words.of("recurrent.jacobian.single")
                : words.of("recurrent.jacobian", view.seeds()),
            words.of("recurrent.jacobian.short")));
    if (!view.theory().isEmpty()) {
      series.add(
          new Series(
              "theory",
              Kind.THEORY,
              null,
              view.theory().reversed(),
              List.of(),
              List.of(),
              words.of("recurrent.theory"),
              words.of("recurrent.theory.short")));
    }
    if (!view.directPath().isEmpty()) {
      String label = words.of("recurrent.direct." + parameters.cell().id());
      series.add(Series.line("direct", Kind.REFERENCE, null, view.directPath().reversed(), label));
    }
    predicted.forEach(ratio -> series.add(prediction(parameters.lags(), ratio, words)));
    String aria =
        words.of("recurrent.aria", Integer.toString(parameters.lags()), words.verdict(view));
    return chart(parameters.lags(), series, aria, words);
  }

  /** A straight pencil line from lag 0 to what was expected at the last. */
  private static Series prediction(int lags, double ratio, RecurrentWords words) {
    List<@Nullable Double> line = new ArrayList<>();
    IntStream.rangeClosed(0, lags)
        .forEach(step -> line.add(ratio * (lags - step) / Math.max(lags, 1)));
    return Series.line("prediction", Kind.PREDICTION, null, line, words.of("recurrent.predicted"));
  }

  /** The axes alone, with a handle at the last lag; they depend on the number of lags only. */
  static LineChartModel empty(int lags, RecurrentWords words) {
    Handle handle =
        new Handle(
            -lags,
            0,
            false,
            words.of("recurrent.predict.at", Integer.toString(lags)),
            words.of("recurrent.predict.handle", Integer.toString(lags)));
    return chart(lags, List.of(), question(lags, words), words)
        .withoutRings()
        .withRange(
            new Range(
                -Math.max(LEAST_ROOM, Math.ceil(DOWN_A_STEP * lags)),
                Math.max(LEAST_ROOM, Math.ceil(UP_A_STEP * lags))))
        .withGuess(new Guess(List.of(handle), 0));
  }

  static String question(int lags, RecurrentWords words) {
    return words.of("recurrent.predict", Integer.toString(lags));
  }

  private static LineChartModel chart(
      int lags, List<Series> series, String aria, RecurrentWords words) {
    Labels labels =
        new Labels(
            words.of("recurrent.start"),
            words.of("recurrent.end"),
            words.of("recurrent.direction"),
            words.of("recurrent.point"),
            words.of("flow.zero"));
    return new LineChartModel(
        -lags,
        0,
        List.of(),
        Scale.LOG,
        null,
        labels,
        series,
        List.of(),
        true,
        null,
        List.of(),
        words.locale(),
        aria);
  }
}
