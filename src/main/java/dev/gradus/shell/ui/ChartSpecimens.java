package dev.gradus.shell.ui;

import dev.gradus.numerics.Regime;
import dev.gradus.uikit.LineChart;
import dev.gradus.uikit.LineChartModel;
import dev.gradus.uikit.LineChartModel.Floor;
import dev.gradus.uikit.LineChartModel.Guess;
import dev.gradus.uikit.LineChartModel.Handle;
import dev.gradus.uikit.LineChartModel.Kind;
import dev.gradus.uikit.LineChartModel.Labels;
import dev.gradus.uikit.LineChartModel.Range;
import dev.gradus.uikit.LineChartModel.Scale;
import dev.gradus.uikit.LineChartModel.Series;
import java.util.ArrayList;
import java.util.List;

/** The line chart in each of its states. */
final class ChartSpecimens {
  private final Bilingual words;

  ChartSpecimens(Bilingual words) {
    this.words = words;
  }

  LineChart vanishing() {
    return chart(vanishingModel());
  }

  private LineChartModel vanishingModel() {
    return model(
            30,
            SampleProfiles.measured(30, 0.234, Regime.VANISHING, 0.12, median(), medianShort()),
            SampleProfiles.theory(30, 0.236, theory(), theoryShort()))
        .withFloors(
            List.of(
                new Floor(
                    Math.log10(6e-8),
                    words.of("предел float16, 6·10⁻⁸", "float16 limit, 6 × 10⁻⁸"))));
  }

  LineChart withPrediction() {
    var pencil =
        Series.line(
            "prediction",
            Kind.PREDICTION,
            null,
            List.of(-4.0, SampleProfiles.LAST),
            words.of("ваш прогноз: 0,82 на слой", "your prediction: 0.82 per layer"));
    List<Series> series = new ArrayList<>(vanishingModel().series());
    series.add(pencil);
    return chart(
        LineChartModel.ofLayers(30, labels(), series, words.language(), ariaLabel())
            .withFloors(vanishingModel().floors()));
  }

  LineChart healthy() {
    return chart(
        model(
            30,
            SampleProfiles.measured(30, 0.996, Regime.HEALTHY, 0.4, median(), medianShort()),
            SampleProfiles.theory(30, 1.0, theory(), theoryShort())));
  }

  LineChart exploding() {
    return chart(
        model(
            50,
            SampleProfiles.measured(50, 1.65, Regime.EXPLODING, 0.7, median(), medianShort()),
            SampleProfiles.theory(50, 1.41, theory(), theoryShort())));
  }

  LineChart oneSeed() {
    String label = words.of("один запуск", "one run");
    return chart(
        model(
            10,
            Series.line(
                "run",
                Kind.MEASURED,
                Regime.VANISHING,
                SampleProfiles.levels(10, 0.4, 0.2, 5),
                label),
            SampleProfiles.theory(10, 0.408, theory(), theoryShort())));
  }

  LineChart withZeros() {
    String label = words.of("нейроны погасли", "units are off");
    return chart(
        model(
            30,
            Series.line(
                "run",
                Kind.MEASURED,
                Regime.VANISHING,
                SampleProfiles.withZeros(30, 0.6, 11),
                label)));
  }

  LineChart beyondTheAxis() {
    return chart(
        model(30, SampleProfiles.measured(30, 0.4, Regime.VANISHING, 0.2, median(), medianShort()))
            .withRange(new Range(-8, 1)));
  }

  LineChart predicting() {
    return chart(
        model(30)
            .withGuess(
                new Guess(
                    List.of(
                        new Handle(
                            1,
                            -8,
                            true,
                            words.of("у первого слоя", "at layer 1"),
                            words.of("Норма у первого слоя", "Norm at layer 1"))),
                    SampleProfiles.LAST)));
  }

  LineChart busy() {
    LineChart chart = vanishing();
    chart.setBusy(words.of("считаем…", "computing…"));
    return chart;
  }

  LineChart whatEachAnswerDraws() {
    var measured =
        Series.line(
            "measured",
            Kind.MEASURED,
            Regime.VANISHING,
            SampleProfiles.levels(10, 0.706, 0.02, 1),
            words.of("C, измерено: 0,706", "C, measured: 0.706"));
    return chart(
        model(
                10,
                measured,
                reference("a", 0.236, "A: " + words.of("0,236", "0.236")),
                pencil("b", 0.408, words.of("B, ваш ответ: 0,408", "B, yours: 0.408")),
                reference("d", 1.21, "D: " + words.of("1,21", "1.21")))
            .withoutRings());
  }

  LineChart linear() {
    var labels =
        new Labels(
            words.of("вход", "input"),
            words.of("выход", "output"),
            "",
            words.of("слой", "layer"),
            words.of("ровно 0", "exactly 0"));
    var shares =
        Series.line(
            "saturated",
            Kind.MEASURED,
            null,
            List.of(0.02, 0.06, 0.11, 0.19, 0.27, 0.36, 0.47, 0.55, 0.61, 0.66),
            words.of("доля насыщения", "share saturated"));
    return chart(
        new LineChartModel(
            1,
            10,
            List.of(),
            Scale.LINEAR,
            new Range(0, 1),
            labels,
            List.of(shares),
            List.of(),
            false,
            null,
            List.of(),
            words.language(),
            words.of("Доля насыщения по слоям", "Saturated share by layer")));
  }

  private Series reference(String id, double factor, String label) {
    return line(id, Kind.REFERENCE, factor, label);
  }

  private Series pencil(String id, double factor, String label) {
    return line(id, Kind.PREDICTION, factor, label);
  }

  private Series line(String id, Kind kind, double factor, String label) {
    double first = SampleProfiles.LAST + 9 * Math.log10(factor);
    return Series.line(id, kind, null, List.of(first, SampleProfiles.LAST), label);
  }

  private LineChartModel model(int depth, Series... series) {
    return LineChartModel.ofLayers(depth, labels(), List.of(series), words.language(), ariaLabel());
  }

  private static LineChart chart(LineChartModel model) {
    var chart = new LineChart();
    chart.setModel(model);
    return chart;
  }

  private Labels labels() {
    return new Labels(
        words.of("вход", "input"),
        words.of("ошибка", "loss"),
        words.of("← обратный проход", "← backward pass"),
        words.of("слой", "layer"),
        words.of("ровно 0", "exactly 0"));
  }

  private String ariaLabel() {
    return words.of("Норма сигнала ошибки по слоям", "Norm of the error signal by layer");
  }

  private String median() {
    return words.of("медиана 32 запусков, 10–90 %", "median of 32 runs, 10–90 %");
  }

  private String medianShort() {
    return words.of("медиана 32 запусков", "median of 32 runs");
  }

  private String theory() {
    return words.of("теория, бесконечная ширина", "theory, infinite width");
  }

  private String theoryShort() {
    return words.of("теория", "theory");
  }
}
