package dev.gradus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gradus.account.LearnerId;
import dev.gradus.assessment.QuizRun;
import dev.gradus.progress.Attempt;
import dev.gradus.progress.AttemptsCsv;
import dev.gradus.progress.Calibration;
import dev.gradus.progress.Prediction;
import dev.gradus.uikit.DownloadLine;
import java.time.ZoneId;
import java.util.List;

/** What a learner has done so far: runs, their trend, and how well they know what they know. */
@Route(":lang(ru|en)/progress")
class ProgressView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PREDICTIONS_SHOWN = 50;
  private static final String FILE = "gradus-attempts.csv";

  private final transient QuizServices services;

  ProgressView(QuizServices services) {
    this.services = services;
    addClassName("wide");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    QuizWords words = services.words(getLocale());
    LearnerId learner = services.learner();
    List<QuizRun> runs = services.runs().finished(learner);
    List<Attempt> attempts = services.attempts().of(learner);
    Paragraph crumb = new Paragraph(extent(attempts, words));
    crumb.addClassName("crumb");
    add(crumb, new H1(words.of("progress.title")));
    List<Prediction> predictions = services.predictions().of(learner, PREDICTIONS_SHOWN);
    if (runs.isEmpty() && attempts.isEmpty()) {
      add(empty(words));
      addPredictions(predictions, words);
      return;
    }
    if (!runs.isEmpty()) {
      add(new TrendSection(runs, words));
    }
    add(new CalibrationSection(Calibration.of(attempts), words));
    if (!runs.isEmpty()) {
      add(history(runs, words));
    }
    addPredictions(predictions, words);
    add(download(learner, words));
  }

  private void addPredictions(List<Prediction> predictions, QuizWords words) {
    if (!predictions.isEmpty()) {
      Section section = new Section(new H2(words.of("progress.predictions")));
      section.addClassName("history");
      section.setId("predictions");
      Div table = new Div(new PredictionsTable(predictions, words));
      table.addClassName("tablewrap");
      section.add(table);
      add(section);
    }
  }

  /** “98 answers in 19 days”. */
  private static String extent(List<Attempt> attempts, QuizWords words) {
    if (attempts.isEmpty()) {
      return words.of("progress.none");
    }
    long days =
        attempts.stream()
            .map(it -> it.answeredAt().atZone(ZoneId.systemDefault()).toLocalDate())
            .distinct()
            .count();
    return words.of(
        "progress.extent", words.counted("answers", attempts.size()), words.counted("days", days));
  }

  private static Component empty(QuizWords words) {
    Paragraph lede = new Paragraph(words.of("progress.empty"));
    lede.addClassName("lede");
    Anchor start = new Anchor(words.address("quiz"), words.of("progress.empty.start"));
    start.addClassName("btn");
    start.getElement().setAttribute("router-link", true);
    return new Div(lede, start);
  }

  private static Component history(List<QuizRun> runs, QuizWords words) {
    Section section = new Section(new H2(words.of("progress.history")));
    section.addClassName("history");
    Div table = new Div(new HistoryTable(runs, words));
    table.addClassName("tablewrap");
    section.add(table);
    return section;
  }

  private Component download(LearnerId learner, QuizWords words) {
    return new DownloadLine(
        "csv",
        FILE,
        "text/csv",
        () -> AttemptsCsv.of(services.attempts().of(learner)),
        words.of("progress.csv"),
        words.of("progress.csv.note"));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("progress.title") + " — Gradus";
  }
}
