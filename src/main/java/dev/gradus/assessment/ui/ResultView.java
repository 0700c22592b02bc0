package dev.gradus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gradus.assessment.QuizRun;
import dev.gradus.assessment.QuizRun.Slot;
import dev.gradus.content.Item;
import dev.gradus.progress.Attempt;
import dev.gradus.uikit.Strip;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What came of a run: points, by concept, each item to be looked at once more. */
@Route(":lang(ru|en)/quiz/:run/result")
class ResultView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient QuizServices services;
  private final Notices notices = new Notices(this::words);

  ResultView(QuizServices services) {
    this.services = services;
    addClassNames("qgrid", "mid");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<QuizRun> found =
        RunAddress.id(event).flatMap(id -> services.runs().find(services.learner(), id));
    removeAll();
    if (found.isEmpty()) {
      add(new LostRun(words()));
    } else if (found.get().isFinished()) {
      add(page(found.get()));
    } else {
      event.forwardTo(RunAddress.run(getLocale(), found.get()).substring(1));
    }
  }

  private QuizWords words() {
    return services.words(getLocale());
  }

  private Div page(QuizRun shown) {
    QuizWords words = words();
    Paragraph crumb =
        new Paragraph(
            words.of(
                "result.crumb",
                words.mode(shown.request()),
                words.deck(shown.request()),
                words.moment(shown.startedAt())));
    crumb.addClassName("crumb");
    Div page = new Div(notices, crumb, new H1(words.of("result.title", words.score(shown))));
    page.add(rings(shown), facts(shown));
    if (shown.deadline() != null && shown.deadline().equals(shown.finishedAt())) {
      page.add(new Paragraph(words.of("result.timeUp")));
    }
    page.add(actions(shown));
    if (shown.slots().stream().map(this::concept).distinct().count() > 1) {
      page.add(new H2(words.of("result.concepts")), new ConceptTable(shown, words, this::concept));
    }
    page.add(new H2(words.of("result.items")));
    shown.slots().forEach(slot -> page.add(review(shown, slot)));
    return page;
  }

  /** The concept under which an item stands; what is gone from the content has none. */
  private String concept(Slot slot) {
    return services.library().item(slot.posed().itemId()).map(Item::group).orElse("");
  }

  private Component rings(QuizRun shown) {
    List<Double> fills = shown.slots().stream().map(ResultView::earned).toList();
    Div line = new Div(Strip.ofFills(fills).withRadius(1.8 * RunBar.radius(fills.size())));
    line.addClassName("result-rings");
    return line;
  }

  private static double earned(Slot slot) {
    Attempt attempt = slot.attempt();
    return attempt == null ? 0 : attempt.earned();
  }

  private Component facts(QuizRun shown) {
    QuizWords words = words();
    long right =
        shown.slots().stream()
            .map(Slot::attempt)
            .filter(attempt -> attempt != null && attempt.isRight())
            .count();
    int open = shown.slots().size() - shown.answered();
    Div facts = new Div();
    facts.addClassName("meta");
    facts.add(new Span(words.of("result.right", Long.toString(right))));
    if (open > 0) {
      facts.add(new Span(words.of("result.open", Integer.toString(open))));
    }
    facts.add(new Span(words.of("result.time", words.duration(timeOnItems(shown)))));
    if (shown.request().certaintyMarks()) {
      facts.add(
          new Span(
              words.of(
                  "result.marks",
                  Feedback.mark(shown.marks()),
                  Integer.toString(3 * shown.slots().size()))));
    }
    return facts;
  }

  private static Duration timeOnItems(QuizRun shown) {
    return shown.slots().stream()
        .map(Slot::attempt)
        .map(attempt ->
            attempt == null
                ? Duration.ZERO
                : Duration.between(attempt.shownAt(), attempt.answeredAt()))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private Component actions(QuizRun shown) {
    QuizWords words = words();
    Div line = new Div();
    line.addClassName("btns");
    if (!shown.missed().isEmpty()) {
      NativeButton again = new NativeButton(words.of("result.again"), click -> again(shown));
      again.addClassName("btn");
      again.getElement().setAttribute("data-action", "again");
      line.add(again);
    }
    String query =
        DeckAddress.write(shown.request()).entrySet().stream()
            .map(it -> it.getKey() + "=" + it.getValue())
            .collect(Collectors.joining("&"));
    Anchor another = link("quiz" + (query.isEmpty() ? "" : "?" + query), "result.another");
    another.addClassNames(
        shown.missed().isEmpty() ? new String[] {"btn"} : new String[] {"btn", "quiet"});
    Anchor progress = link("progress", "result.progress");
    progress.addClassName("do");
    line.add(another, progress);
    return line;
  }

  private Anchor link(String page, String key) {
    Anchor link = new Anchor(words().address(page), words().of(key));
    link.getElement().setAttribute("router-link", true);
    return link;
  }

  private void again(QuizRun shown) {
    notices.writing(() -> {
      try {
        QuizRun next =
            services.runs().start(services.learner(), shown.request().over(shown.missed()));
        getUI().ifPresent(ui -> ui.navigate(RunAddress.run(getLocale(), next).substring(1)));
      } catch (IllegalArgumentException gone) {
        notices.say("quiz.refused.start", "quiz.noneFits");
      }
    });
  }

  /** One item, folded: opened, it is told again in full. */
  private Component review(QuizRun shown, Slot slot) {
    QuizWords words = words();
    Attempt attempt = slot.attempt();
    String title =
        services
            .library()
            .item(slot.posed().itemId())
            .map(item -> item.text(getLocale()).title())
            .orElse(words.of("result.gone"));
    Span name = new Span((slot.place() + 1) + ". " + title);
    Span said =
        new Span(
            attempt == null
                ? words.of("result.unanswered")
                : words.of(
                    "result.item",
                    words.points(attempt.earned()),
                    words.duration(Duration.between(attempt.shownAt(), attempt.answeredAt()))));
    said.addClassName("small");
    Span head = new Span(Strip.ofFills(List.of(earned(slot))), name, said);
    head.addClassName("candidate-head");
    NativeDetails details = new NativeDetails();
    details.setSummary(head);
    details.addClassNames("candidate", "review");
    Div told = new Div();
    details.setContent(told);
    details.addToggleListener(event -> {
      if (details.isOpen() && told.getComponentCount() == 0) {
        tell(shown, slot, told);
      }
    });
    return details;
  }

  private void tell(QuizRun shown, Slot slot, Div told) {
    QuizWords words = words();
    if (services.library().item(slot.posed().itemId()).isEmpty()) {
      told.add(new Paragraph(words.of("result.gone.text")));
      return;
    }
    var item = services.runs().show(services.learner(), shown.id(), slot.place(), getLocale());
    told.add(new ReviewedItem(services, words, shown, slot, item));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("result.page") + " — Gradus";
  }
}
