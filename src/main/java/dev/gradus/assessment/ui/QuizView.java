package dev.gradus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.gradus.assessment.QuizRun;
import dev.gradus.assessment.RunRequest;
import dev.gradus.uikit.Notice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a run begins: the usual ten in one click, what was left open, and a deck of one's own. */
@Route(":lang(ru|en)/quiz")
class QuizView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient QuizServices services;
  private final Notices notices = new Notices(this::words);

  QuizView(QuizServices services) {
    this.services = services;
    addClassName("narrow");
  }

  private QuizWords words() {
    return services.words(getLocale());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    DeckAddress.Parsed asked =
        DeckAddress.read(
            services.library(), event.getLocation().getQueryParameters().getParameters());
    removeAll();
    notices.removeAll();
    QuizWords words = words();
    if (!asked.problems().isEmpty()) {
      notices.add(
          new Notice(
              words.of("notice.title"),
              asked.problems().stream().map(it -> DeckWords.problem(it, words)).toList()));
    }
    H1 title = new H1(words.of("quiz.title"));
    title.addClassName("page-title");
    Paragraph lede = new Paragraph(words.of("quiz.lede"));
    lede.addClassName("lede");
    add(notices, title, lede);
    List<QuizRun> open = services.runs().unfinished(services.learner());
    if (!open.isEmpty()) {
      add(new OpenRuns(open, words, services.clock().instant()));
    }
    if (services.runs().available(RunRequest.DEFAULT) == 0) {
      add(new Paragraph(words.of("quiz.empty")));
      return;
    }
    boolean own = !asked.request().equals(RunRequest.DEFAULT);
    add(usual(words, own), new H2(words.of("deck.title")));
    add(new DeckForm(services, words, asked.request(), own, this::rewriteAddress, this::start));
  }

  private Component usual(QuizWords words, boolean quiet) {
    int length =
        Math.min(RunRequest.DEFAULT.length(), services.runs().available(RunRequest.DEFAULT));
    NativeButton start =
        new NativeButton(
            words.of("quiz.start", words.counted("items.of", length)),
            click -> start(RunRequest.DEFAULT));
    start.addClassName("btn");
    if (quiet) {
      start.addClassName("quiet");
    }
    start.getElement().setAttribute("data-action", "start");
    Span note = new Span(words.of("quiz.start.note"));
    note.addClassName("small");
    Div line = new Div(start, note);
    line.addClassNames("submit", "usual");
    return line;
  }

  private void start(RunRequest request) {
    notices.writing(() -> {
      try {
        QuizRun run = services.runs().start(services.learner(), request);
        getUI().ifPresent(ui -> ui.navigate(RunAddress.run(getLocale(), run).substring(1)));
      } catch (IllegalArgumentException noneFits) {
        notices.say("quiz.refused.start", "quiz.noneFits");
      }
    });
  }

  /** The address follows the form, so that a deck can be linked. */
  private void rewriteAddress(RunRequest request) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    DeckAddress.write(request).forEach((name, value) -> query.put(name, List.of(value)));
    getUI()
        .ifPresent(ui ->
            ui.getPage()
                .getHistory()
                .replaceState(
                    null,
                    new Location(getLocale().getLanguage() + "/quiz", new QueryParameters(query))));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("quiz.title") + " — Gradus";
  }
}
