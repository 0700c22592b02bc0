package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.gradus.assessment.QuizRun;
import dev.gradus.uikit.Strip;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Runs that can be gone on with: the latest few, the older ones folded. */
final class OpenRuns extends Div {

  private static final int SHOWN = 3;

  private final QuizWords words;
  private final Instant now;

  /** A list of at least one run, the latest first. */
  OpenRuns(List<QuizRun> open, QuizWords words, Instant now) {
    this.words = words;
    this.now = now;
    addClassName("open-runs");
    add(new H2(words.of("quiz.open")), list(open.subList(0, Math.min(SHOWN, open.size()))));
    if (open.size() > SHOWN) {
      List<QuizRun> older = open.subList(SHOWN, open.size());
      NativeDetails more = new NativeDetails(words.counted("quiz.open.more", older.size()));
      more.addClassName("as-table");
      more.setContent(list(older));
      add(more);
    }
  }

  private OrderedList list(List<QuizRun> runs) {
    OrderedList list = new OrderedList();
    list.addClassName("todo");
    list.getElement().setAttribute("aria-label", words.of("quiz.open"));
    runs.forEach(run -> list.add(row(run)));
    return list;
  }

  private ListItem row(QuizRun run) {
    Span title =
        new Span(words.of("quiz.open.name", words.mode(run.request()), words.deck(run.request())));
    title.addClassName("t");
    List<Double> answered = run.slots().stream().map(it -> it.isAnswered() ? 1.0 : 0.0).toList();
    Span where =
        new Span(
            Strip.ofFills(answered).withRadius(RunBar.radius(answered.size())),
            new Span(where(run)));
    where.addClassName("d");
    Anchor resume = new Anchor(RunAddress.run(words.locale(), run), words.of("quiz.resume"));
    resume.addClassNames("btn", "quiet");
    resume.getElement().setAttribute("router-link", true);
    return new ListItem(title, where, resume);
  }

  private String where(QuizRun run) {
    String answered =
        words.of(
            "quiz.open.where",
            Integer.toString(run.answered()),
            Integer.toString(run.slots().size()),
            words.moment(run.startedAt()));
    Instant deadline = run.deadline();
    if (deadline == null) {
      return answered;
    }
    String left = words.duration(Duration.between(now, deadline));
    return answered + " " + words.of("quiz.open.left", left);
  }
}
