package dev.gradus.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gradus.content.Wording;
import dev.gradus.interview.Interview;
import dev.gradus.interview.ScoreRange;
import dev.gradus.interview.Standing;
import dev.gradus.interview.Turn;
import dev.gradus.interview.Turn.Answer;
import dev.gradus.progress.StoreFailure;
import dev.gradus.uikit.HtmlBlock;
import dev.gradus.uikit.Notice;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A whole interview: score and competences of each question, time, every answer; to be printed. */
@Route(":lang(ru|en)/interview/:interview/report")
class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient InterviewServices services;
  private final transient Set<Integer> opened = new HashSet<>();
  private transient @Nullable Interview interview;

  ReportView(InterviewServices services) {
    this.services = services;
    addClassNames("narrow", "interview-report");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<Interview> found =
        LostInterview.id(event).flatMap(id -> services.interviews().find(services.learner(), id));
    if (found.isEmpty()) {
      removeAll();
      add(new LostInterview(words()));
      return;
    }
    interview = found.get();
    show(found.get());
  }

  private InterviewWords words() {
    return services.words(getLocale());
  }

  private void show(Interview now) {
    removeAll();
    H1 title = new H1(words().of("whole.title"));
    title.addClassName("page-title");
    Paragraph facts =
        new Paragraph(
            words()
                .of(
                    "whole.facts",
                    words().day(now.startedAt()),
                    words().counted("minutes", now.settings().minutes()),
                    words().common("level." + now.settings().level().name())));
    facts.addClassNames("small", "facts");
    add(title, facts);
    closing(now).ifPresent(this::add);
    now.threads().forEach(thread -> add(thread(now, thread)));
    if (now.turns().stream().anyMatch(Turn::isAnswered)) {
      add(new H2(words().of("time")), new TimeTable(now, words()));
    }
    add(ways(now));
  }

  /** The interviewer's last words, true whatever was answered. */
  private Optional<Component> closing(Interview now) {
    String last = now.threads().getLast().getFirst().question();
    return services
        .scripts()
        .of(last)
        .map(script -> script.text(getLocale()).closings())
        .filter(closings -> !closings.isEmpty())
        .map(closings -> {
          int which = Math.floorMod(now.id().hashCode(), closings.size());
          Wording closing = closings.get(which);
          return new HtmlBlock("p", closing.html(), "lede");
        });
  }

  private Component thread(Interview now, List<Turn> thread) {
    Turn first = thread.getFirst();
    Standing standing = services.steps().standing(thread);
    Section section = new Section();
    section.addClassName("thread");
    H2 title = new H2(words().subject(first.question()));
    ScoreRange range = standing.range();
    Span big = new Span(words().range(range) + " ");
    big.addClassName("big");
    big.add(new Span(words().of("score.of", Integer.toString(range.of()))));
    ScoreRange before = services.steps().standing(List.of(first)).range();
    Div score =
        new Div(big, new ScoreBar(range, thread.size() > 1 ? before : null, "past.first", words()));
    score.addClassName("score");
    section.add(title, score);
    if (thread.size() > 1) {
      Paragraph line =
          new Paragraph(words().of("whole.together", words().range(before), words().range(range)));
      line.addClassName("ui");
      section.add(line);
    }
    section.add(new Competences(words().question(first.question()), standing, words()));
    thread.forEach(turn -> {
      Answer answer = turn.answer();
      if (answer != null) {
        section.add(turn(now, turn, answer));
      }
    });
    return section;
  }

  private Component turn(Interview now, Turn turn, Answer answer) {
    Wording asked = words().asked(now, turn);
    Span kind = new Span(words().kind(turn));
    kind.addClassName("small");
    HtmlBlock question = new HtmlBlock("span", asked.html(), "q");
    question.getElement().setAttribute("lang", now.settings().asked());
    NativeDetails details = new NativeDetails();
    details.setSummary(new Span(kind, question));
    details.setContent(
        new AnswerReport(
            services, words(), now, turn, answer, (subject, said) -> word(turn, subject, said)));
    details.addClassNames("turn");
    details.setOpen(opened.contains(turn.place()));
    details.addToggleListener(event -> {
      if (details.isOpen()) {
        opened.add(turn.place());
      } else {
        opened.remove(turn.place());
      }
    });
    return details;
  }

  private void word(Turn turn, String subject, boolean said) {
    Interview now = interview;
    if (now == null) {
      return;
    }
    try {
      interview =
          services.interviews().say(services.learner(), now.id(), turn.place(), subject, said);
      show(interview);
    } catch (StoreFailure failure) {
      addComponentAsFirst(
          new Notice(
              words().common("quiz.notStored"), List.of(words().common("quiz.notStored.text"))));
    }
  }

  private Component ways(Interview now) {
    Anchor another = link(words().address("interview"), words().of("another"));
    another.addClassName("btn");
    NativeButton print = new NativeButton(words().of("print"));
    print.addClassNames("btn", "quiet");
    print.getElement().executeJs("this.onclick = () => window.print()");
    Div line = new Div(another, print);
    if (!now.isFinished() || now.running().isPresent()) {
      Anchor back = link(words().address(now), words().of("back"));
      back.addClassName("do");
      line.add(back);
    }
    line.addClassName("btns");
    return line;
  }

  private static Anchor link(String address, String text) {
    Anchor link = new Anchor(address, text);
    link.getElement().setAttribute("router-link", true);
    return link;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("interview.whole.title") + " — Gradus";
  }
}
