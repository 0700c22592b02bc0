package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.gradus.assessment.QuizRun;
import dev.gradus.progress.Trend;
import dev.gradus.uikit.TrendChart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/** How the points per run went. */
final class TrendSection extends Section {

  /** Changes below this are called none. */
  private static final double NOTICEABLE = 0.05;

  TrendSection(List<QuizRun> runs, QuizWords words) {
    addClassName("two");
    List<QuizRun> ordered = runs.stream().sorted(Comparator.comparing(TrendSection::at)).toList();
    Trend trend =
        Trend.of(
            ordered.stream()
                .map(run -> new Trend.Sitting(at(run), run.earned(), run.slots().size()))
                .toList());
    H2 title = new H2(words.of("progress.trend"));
    Paragraph note = new Paragraph(words.of("progress.trend.note"));
    note.addClassNames("ui", "sub");
    Div picture = new Div(title, note, chart(trend, ordered, words));
    Paragraph judged = new Paragraph(sentence(trend, words));
    judged.addClassName("judged");
    Div beside = new Div(judged);
    beside.addClassName("beside");
    add(picture, beside);
  }

  private static Instant at(QuizRun run) {
    return Objects.requireNonNullElse(run.finishedAt(), run.startedAt());
  }

  private static TrendChart chart(Trend trend, List<QuizRun> ordered, QuizWords words) {
    List<TrendChart.Sitting> sittings = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      QuizRun run = ordered.get(i);
      Trend.Point point = trend.points().get(i);
      sittings.add(
          new TrendChart.Sitting(
              100 * point.share(),
              100 * point.mean(),
              run.isExam(),
              words.moment(at(run)) + ": " + words.score(run)));
    }
    return new TrendChart(
        sittings,
        new TrendChart.Labels(
            words.day(trend.points().getFirst().at()),
            words.day(trend.points().getLast().at()),
            words.of("progress.trend.mean"),
            words.of("progress.trend.aria", words.counted("quizRuns", ordered.size()))));
  }

  private static String sentence(Trend trend, QuizWords words) {
    OptionalDouble change = trend.change();
    Trend.Point last = trend.points().getLast();
    String share = words.percent((int) Math.round(100 * last.mean()));
    if (change.isEmpty()) {
      int missing = 2 * Trend.WINDOW - trend.points().size();
      return words.of("progress.trend.few", share, words.counted("quizRuns", missing));
    }
    double by = change.getAsDouble();
    String before = words.percent((int) Math.round(100 * (last.mean() - by)));
    String key = by > NOTICEABLE ? "up" : by < -NOTICEABLE ? "down" : "level";
    return words.of("progress.trend." + key, before, share);
  }
}
