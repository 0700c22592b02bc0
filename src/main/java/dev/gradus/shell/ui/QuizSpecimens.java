package dev.gradus.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.gradus.uikit.AnswerChoices;
import dev.gradus.uikit.CalibrationChart;
import dev.gradus.uikit.ConfidenceScale;
import dev.gradus.uikit.Countdown;
import dev.gradus.uikit.FormulaBlanks;
import dev.gradus.uikit.HtmlOption;
import dev.gradus.uikit.LineChart;
import dev.gradus.uikit.LineChartModel;
import dev.gradus.uikit.LineChartModel.Guess;
import dev.gradus.uikit.LineChartModel.Handle;
import dev.gradus.uikit.LineChartModel.Labels;
import dev.gradus.uikit.LineChartModel.Range;
import dev.gradus.uikit.MatchList;
import dev.gradus.uikit.NumberField;
import dev.gradus.uikit.OrderList;
import dev.gradus.uikit.TrendChart;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * Controls in which quiz items are answered, untouched and filled, and the pictures of progress.
 */
final class QuizSpecimens {
  private final Bilingual words;

  private QuizSpecimens(Bilingual words) {
    this.words = words;
  }

  /** Every specimen in turn. */
  static List<Function<Bilingual, Component>> all() {
    return List.of(
        words -> new QuizSpecimens(words).choices(false, ""),
        words -> new QuizSpecimens(words).choices(false, "half"),
        words -> new QuizSpecimens(words).choices(true, "half,one"),
        words -> new QuizSpecimens(words).numbers(),
        words -> new QuizSpecimens(words).order(""),
        words -> new QuizSpecimens(words).order("update,forward,loss"),
        words -> new QuizSpecimens(words).match(""),
        words -> new QuizSpecimens(words).match("tanh=one"),
        words -> new QuizSpecimens(words).blanks(""),
        words -> new QuizSpecimens(words).blanks("slopes=values,weights=plain"),
        words -> new QuizSpecimens(words).place(List.of(1), false),
        words -> new QuizSpecimens(words).place(List.of(1, 7, 14), false),
        words -> new QuizSpecimens(words).place(List.of(1, 7, 14), true),
        words -> new QuizSpecimens(words).confidence(),
        words -> new QuizSpecimens(words).countdowns(),
        words -> new QuizSpecimens(words).calibration(),
        words -> new QuizSpecimens(words).trend());
  }

  private AnswerChoices choices(boolean several, String chosen) {
    AnswerChoices choices =
        new AnswerChoices(
            "answer",
            words.of("Наибольший наклон сигмоиды", "The best slope of sigmoid"),
            List.of(
                new HtmlOption("quarter", "<gradus-math tex=\"1/4\"></gradus-math>"),
                new HtmlOption("half", words.of("половина, как в нуле", "one half, as at zero")),
                new HtmlOption("one", words.of("единица", "one"))),
            several);
    choices.setValue(chosen);
    return choices;
  }

  private Div numbers() {
    NumberField empty = new NumberField("answer", words.of("Число", "A number"));
    NumberField read = new NumberField("answer", words.of("Число", "A number"));
    read.setValue("5e-7");
    read.setHeard(words.of("Прочитано: 5·10<sup>−7</sup>", "Read as 5 × 10<sup>−7</sup>"));
    NumberField layer = new NumberField("answer", words.of("Слой", "Layer"));
    layer.setValue("12");
    layer.setUnit(words.of("из 20", "of 20"));
    return new Div(empty, read, layer);
  }

  private OrderList order(String order) {
    OrderList list =
        new OrderList(
            "answer",
            new OrderList.Labels(
                words.of("Порядок", "Order"),
                words.of("Переставить: {0}, место {1} из {2}", "Move: {0}, place {1} of {2}"),
                words.of("Выше: {0}", "Up: {0}"),
                words.of("Ниже: {0}", "Down: {0}"),
                words.of("{0}: место {1} из {2}", "{0}: place {1} of {2}")),
            List.of(
                new HtmlOption("loss", words.of("функция потерь", "the loss")),
                new HtmlOption("forward", words.of("прямой проход", "the forward pass")),
                new HtmlOption("update", words.of("шаг оптимизатора", "the optimizer's step"))));
    list.setValue(order);
    return list;
  }

  private MatchList match(String pairs) {
    MatchList list =
        new MatchList(
            "answer",
            words.of("Что подбирать", "To be matched"),
            List.of(
                new HtmlOption("sigmoid", words.of("сигмоида", "sigmoid")),
                new HtmlOption("tanh", "tanh")),
            List.of(
                new HtmlOption("one", words.of("наклон до 1", "slope up to 1")),
                new HtmlOption("quarter", words.of("наклон до 1/4", "slope up to 1/4")),
                new HtmlOption("none", words.of("наклона нет", "no slope"))));
    list.setValue(pairs);
    return list;
  }

  private FormulaBlanks blanks(String filled) {
    FormulaBlanks formula =
        new FormulaBlanks(
            "answer",
            words.of("Пропуск {0}", "Blank {0}"),
            "\\delta_l = \\blank{slopes}\\,\\blank{weights}\\,\\delta_{l+1}",
            List.of(
                new FormulaBlanks.Blank(
                    "slopes",
                    List.of(
                        new FormulaBlanks.TexOption("diag", "D_l"),
                        new FormulaBlanks.TexOption("values", "\\operatorname{diag} h_l"))),
                new FormulaBlanks.Blank(
                    "weights",
                    List.of(
                        new FormulaBlanks.TexOption("transposed", "W_{l+1}^{\\top}"),
                        new FormulaBlanks.TexOption("plain", "W_{l+1}")))));
    formula.setValue(filled);
    return formula;
  }

  private LineChart place(List<Integer> layers, boolean placed) {
    List<Handle> handles =
        layers.stream()
            .map(layer ->
                new Handle(
                    layer,
                    placed ? (layer - 20) / 4.0 : 0,
                    placed,
                    layers.size() == 1 ? words.of("у слоя 1", "at layer 1") : "",
                    words.of("Норма у слоя ", "Norm at layer ") + layer))
            .toList();
    LineChart chart = new LineChart();
    chart.setModel(
        LineChartModel.ofLayers(
                20,
                new Labels(
                    words.of("вход", "input"),
                    words.of("ошибка", "loss"),
                    words.of("← обратный проход", "← backward pass"),
                    words.of("слой", "layer"),
                    words.of("ровно 0", "exactly 0")),
                List.of(),
                words.language(),
                words.of("Прогноз по слоям", "Prediction by layer"))
            .withoutRings()
            .withRange(new Range(-14, 5))
            .withGuess(new Guess(handles, 0)));
    return chart;
  }

  private ConfidenceScale confidence() {
    ConfidenceScale scale =
        new ConfidenceScale(
            "confidence",
            words.of("Насколько вы уверены?", "How sure are you?"),
            List.of(
                step("25", 0.155, words.of("наугад", "guessing")),
                step("40", 0.31, words.of("догадка", "a hunch")),
                step("60", 0.485, words.of("скорее да", "likely")),
                step("80", 0.66, words.of("уверенно", "quite sure")),
                step("95", 1, words.of("точно", "certain"))));
    scale.setNote(
        words.of("После этого будет виден ответ.", "You will see the answer after this."));
    scale.setValue("80");
    return scale;
  }

  private static ConfidenceScale.Step step(String percent, double ink, String label) {
    return new ConfidenceScale.Step(percent, percent + "\u00a0%", label, ink);
  }

  private Div countdowns() {
    Div line = new Div(countdown(Duration.ofMinutes(12)), countdown(Duration.ofSeconds(40)));
    line.addClassName("qbar");
    return line;
  }

  private Countdown countdown(Duration left) {
    Countdown countdown =
        new Countdown(
            left,
            Duration.ofMinutes(15),
            words.of("осталось {0}\u00a0мин", "{0}\u00a0min left"),
            words.of("меньше минуты", "less than a minute left"));
    countdown.addClassName("countdown");
    return countdown;
  }

  private CalibrationChart calibration() {
    return new CalibrationChart(
        List.of(
            new CalibrationChart.Bin(25, 31, 13, 58, 13, ""),
            new CalibrationChart.Bin(40, 44, 23, 67, 16, ""),
            new CalibrationChart.Bin(60, 57, 37, 76, 21, ""),
            new CalibrationChart.Bin(
                80,
                58,
                39,
                74,
                26,
                words.of("уверенность 80 %, верно 58 %", "sure 80 %, right 58 %")),
            new CalibrationChart.Bin(95, 82, 62, 93, 22, "")),
        new CalibrationChart.Labels(
            words.of("уверен, как прав", "as sure as right"),
            words.of("заявленная уверенность, %", "how sure you were, %"),
            words.of("Доля верных по уверенности", "Share of right answers by confidence")));
  }

  private TrendChart trend() {
    return new TrendChart(
        List.of(
            new TrendChart.Sitting(30, 30, false, "3 / 10"),
            new TrendChart.Sitting(55, 42, false, "5.5 / 10"),
            new TrendChart.Sitting(50, 45, true, "10 / 20"),
            new TrendChart.Sitting(72, 57, false, "7.2 / 10"),
            new TrendChart.Sitting(80, 64, false, "8 / 10")),
        new TrendChart.Labels(
            words.of("3 нояб.", "Nov 3"),
            words.of("24 нояб.", "Nov 24"),
            words.of("среднее", "mean"),
            words.of("Баллы по прохождениям", "Points by run")));
  }
}
