package dev.gradus.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gradus.account.LearnerId;
import dev.gradus.content.Level;
import dev.gradus.interview.Interview;
import dev.gradus.interview.InterviewSettings;
import dev.gradus.interview.TooFastException;
import dev.gradus.progress.StoreFailure;
import dev.gradus.uikit.DownloadLine;
import dev.gradus.uikit.Notice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an interview begins: how long, for whom, in which language; what was left open; history.
 */
@Route(":lang(ru|en)/interview")
class StartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final String FILE = "gradus-answers.jsonl";

  private final transient InterviewServices services;
  private final Div notices = new Div();

  StartView(InterviewServices services) {
    this.services = services;
    addClassNames("narrow", "interview-start");
    notices.getElement().setAttribute("aria-live", "polite");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    notices.removeAll();
    InterviewWords words = services.words(getLocale());
    H1 title = new H1(words.of("title"));
    title.addClassName("page-title");
    Paragraph lede = new Paragraph(words.of("lede"));
    lede.addClassName("lede");
    add(notices, title, lede);
    LearnerId learner = services.learner();
    List<Interview> open = services.interviews().unfinished(learner);
    List<Interview> past = services.interviews().finished(learner);
    if (!open.isEmpty()) {
      add(resume(open, words));
    }
    Optional<String> first =
        event.getLocation().getQueryParameters().getSingleParameter("question");
    add(
        new SettingsForm(
            services, words, settings(open, past, first), open.isEmpty(), this::start));
    if (!past.isEmpty()) {
      add(new H2(words.of("history")), new HistoryTable(services, past, words));
      add(export(learner, words));
    }
  }

  /** As the last time; the first time in the language of the page. */
  private InterviewSettings settings(
      List<Interview> open, List<Interview> past, Optional<String> asked) {
    InterviewSettings last =
        Stream.concat(open.stream(), past.stream())
            .max(java.util.Comparator.comparing(Interview::startedAt))
            .map(Interview::settings)
            .orElseGet(() ->
                new InterviewSettings(
                    5,
                    Level.MIDDLE,
                    getLocale().getLanguage(),
                    getLocale().getLanguage(),
                    InterviewSettings.Way.TYPED,
                    false,
                    null));
    String first = asked.filter(id -> services.library().question(id).isPresent()).orElse(null);
    // who keeps to one language keeps to that of the page
    boolean mixed = !last.asked().equals(last.answered());
    String page = getLocale().getLanguage();
    return new InterviewSettings(
        last.minutes(),
        last.level(),
        mixed ? last.asked() : page,
        mixed ? last.answered() : page,
        last.way(),
        last.readAloud(),
        first);
  }

  private Component resume(List<Interview> open, InterviewWords words) {
    OrderedList list = new OrderedList();
    list.addClassNames("todo", "open-runs");
    list.getElement().setAttribute("aria-label", words.of("open"));
    open.forEach(interview -> list.add(openInterview(interview, words)));
    return new Div(new H2(words.of("open")), list);
  }

  private static ListItem openInterview(Interview interview, InterviewWords words) {
    Span title = new Span(words.subject(interview.turns().getFirst().question()));
    title.addClassName("t");
    Span where =
        new Span(
            words.of(
                "open.where",
                words.counted("minutes", interview.settings().minutes()),
                words.counted(
                    "answers", interview.turns().stream().filter(it -> it.isAnswered()).count()),
                words.moment(interview.startedAt())));
    where.addClassName("d");
    Anchor resume = new Anchor(words.address(interview), words.common("quiz.resume"));
    resume.addClassNames("btn", "quiet");
    resume.getElement().setAttribute("router-link", true);
    return new ListItem(title, where, resume);
  }

  private void start(InterviewSettings settings) {
    InterviewWords words = services.words(getLocale());
    try {
      Interview interview = services.interviews().start(services.learner(), settings);
      getUI().ifPresent(ui -> ui.navigate(words.address(interview).substring(1)));
    } catch (StoreFailure failure) {
      say(words.common("quiz.notStored"), words.common("quiz.notStored.text"));
    } catch (TooFastException tooFast) {
      say(words.of("refused"), words.of("refused.TOO_FAST"));
    }
  }

  private void say(String title, String text) {
    notices.removeAll();
    notices.add(new Notice(title, List.of(text)));
  }

  /** The learner's words on answers, for authors of the lexicon. */
  private Component export(LearnerId learner, InterviewWords words) {
    return new DownloadLine(
        "labelled",
        FILE,
        "application/jsonl",
        () -> services.interviews().labelled(learner),
        words.of("export"),
        words.of("export.note"));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("interview.title") + " — Gradus";
  }
}
