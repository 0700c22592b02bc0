package dev.gradus.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gradus.interview.AnswerOutcome;
import dev.gradus.interview.AnswerText;
import dev.gradus.interview.Interview;
import dev.gradus.interview.Turn;
import dev.gradus.interview.Turn.Answer;
import dev.gradus.interview.Turn.Ending;
import dev.gradus.progress.StoreFailure;
import dev.gradus.uikit.Drafts;
import dev.gradus.uikit.HtmlBlock;
import dev.gradus.uikit.Notice;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An interview: the open question with its clock, or the report of an answer and what is next. */
@Route(":lang(ru|en)/interview/:interview")
class InterviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient InterviewServices services;
  private final Div notices = new Div();
  private final Div column = new Div();
  private final Aside aside = new Aside();
  private transient @Nullable Interview interview;
  private transient @Nullable Turn shown;

  InterviewView(InterviewServices services) {
    this.services = services;
    addClassName("desk");
    notices.getElement().setAttribute("aria-live", "polite");
    aside.addClassName("aside");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<Interview> found =
        LostInterview.id(event).flatMap(id -> services.interviews().find(services.learner(), id));
    removeAll();
    notices.removeAll();
    if (found.isEmpty()) {
      interview = null;
      add(new LostInterview(words()));
      return;
    }
    interview = found.get();
    shown = asked(event, found.get()).orElse(null);
    add(new Div(notices, column), aside);
    show();
  }

  /** The answered turn that an address names. */
  private static Optional<Turn> asked(BeforeEnterEvent event, Interview interview) {
    return event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter("turn")
        .flatMap(place ->
            interview.turns().stream()
                .filter(turn -> turn.isAnswered() && Integer.toString(turn.place()).equals(place))
                .findFirst());
  }

  private InterviewWords words() {
    return services.words(getLocale());
  }

  private Interview current() {
    if (interview == null) {
      throw new IllegalStateException("no interview is shown");
    }
    return interview;
  }

  private void show() {
    Interview now = current();
    column.removeAll();
    aside.removeAll();
    Optional<Turn> running = now.running();
    Optional<Turn> answered = Optional.ofNullable(shown).or(now::lastAnswered);
    if (running.isPresent()) {
      column.add(open(now, running.get()));
      aside.add(new PlanAside(now, words()), note());
    } else if (answered.isPresent()) {
      showReport(now, answered.get());
    }
  }

  private Paragraph note() {
    Paragraph note = new Paragraph(words().of("advice"));
    note.addClassNames("note", "advice");
    return note;
  }

  private Component open(Interview now, Turn turn) {
    if (turn.isPaused()) {
      return Conversation.paused(
          words(),
          turn,
          services.clock().instant(),
          () -> change(() -> services.interviews().resume(services.learner(), now.id())));
    }
    Conversation conversation = new Conversation(services, words(), now, turn);
    conversation.field().onDraft(event -> keep(turn, event));
    conversation.field().onAnswer(event -> take(turn, event));
    return conversation;
  }

  private void keep(Turn turn, DraftSent event) {
    try {
      Interview after =
          services
              .interviews()
              .draft(services.learner(), current().id(), turn.key(), event.text(), event.thought());
      after.running().ifPresent(it -> event.getSource().setSaved(it.draft().savedAt()));
    } catch (StoreFailure failure) {
      event.getSource().setSaved(null);
    }
  }

  private void take(Turn turn, AnswerSent event) {
    notices.removeAll();
    try {
      if (event.ending().equals(AnswerField.PAUSE)) {
        services
            .interviews()
            .draft(services.learner(), current().id(), turn.key(), event.text(), event.thought());
        interview = services.interviews().pause(services.learner(), current().id());
        show();
        return;
      }
      AnswerOutcome outcome =
          services
              .interviews()
              .answer(
                  services.learner(),
                  current().id(),
                  turn.key(),
                  event.text(),
                  event.thought(),
                  ending(event.ending()));
      switch (outcome) {
        case AnswerOutcome.Accepted(Interview after, boolean isCut) -> accepted(turn, after, isCut);
        case AnswerOutcome.Refused(AnswerOutcome.Why why) -> refused(event.getSource(), why);
      }
    } catch (StoreFailure failure) {
      say(words().common("quiz.notStored"), words().common("quiz.notStored.text"));
      event.getSource().free();
    }
  }

  /** Anything but the known endings is somebody's own invention. */
  private static Ending ending(String name) {
    return switch (name) {
      case "TIME_UP" -> Ending.TIME_UP;
      case "GIVEN_UP" -> Ending.GIVEN_UP;
      default -> Ending.FINISHED;
    };
  }

  private void accepted(Turn turn, Interview after, boolean isCut) {
    getUI().ifPresent(ui -> Drafts.forget(ui, AnswerField.draftKey(turn)));
    interview = after;
    shown = null;
    show();
    getElement().executeJs("window.scrollTo({top: 0})");
    if (isCut) {
      say(words().of("cut"), words().of("cut.text", words().number(AnswerText.LONGEST)));
    }
  }

  private void refused(AnswerField field, AnswerOutcome.Why why) {
    if (why == AnswerOutcome.Why.NOTHING_SAID || why == AnswerOutcome.Why.TOO_FAST) {
      field.free();
    } else {
      interview = services.interviews().find(services.learner(), current().id()).orElse(interview);
      show();
    }
    say(words().of("refused"), words().of("refused." + why.name()));
  }

  private void say(String title, String text) {
    notices.removeAll();
    notices.add(new Notice(title, List.of(text)));
  }

  private void change(Supplier<Interview> action) {
    try {
      notices.removeAll();
      interview = action.get();
      show();
    } catch (StoreFailure failure) {
      say(words().common("quiz.notStored"), words().common("quiz.notStored.text"));
    }
  }

  private void showReport(Interview now, Turn turn) {
    Answer answer = turn.answer();
    if (answer == null) {
      return;
    }
    HtmlBlock crumb = new HtmlBlock("p", words().asked(now, turn).html(), "crumb", "wide-crumb");
    crumb.getElement().setAttribute("lang", now.settings().asked());
    H1 title = new H1(words().of(turn.isMain() ? "report" : "report.followUp"));
    title.addClassName("report-title");
    Anchor down = new Anchor("#next", words().of("toNext"));
    down.addClassNames("do", "only-phone");
    column.add(
        crumb,
        title,
        down,
        new AnswerReport(
            services, words(), now, turn, answer, (subject, said) -> word(turn, subject, said)));
    aside.add(
        new NextAside(words(), now, turn, services.interviews().next(now), new Going()),
        new PlanAside(now, words()),
        new TriesList(services, words(), turn.question()));
  }

  private void word(Turn turn, String subject, boolean said) {
    change(() -> {
      Interview after =
          services
              .interviews()
              .say(services.learner(), current().id(), turn.place(), subject, said);
      shown = after.turns().get(turn.place());
      return after;
    });
  }

  /** What comes after an answer. */
  private final class Going implements NextAside.Actions {

    @Override
    public void proceed() {
      shown = null;
      change(() -> services.interviews().proceed(services.learner(), current().id()));
      getElement().executeJs("window.scrollTo({top: 0})");
    }

    @Override
    public void again(Turn turn) {
      shown = null;
      change(() -> services.interviews().again(services.learner(), current().id(), turn.place()));
      getElement().executeJs("window.scrollTo({top: 0})");
    }

    @Override
    public void finish() {
      change(() -> services.interviews().finish(services.learner(), current().id()));
      getUI().ifPresent(ui -> ui.navigate(words().report(current()).substring(1)));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("interview.title") + " — Gradus";
  }
}
