package dev.gradus.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gradus.assessment.AnswerResult;
import dev.gradus.assessment.Confidence;
import dev.gradus.assessment.ItemFeedback;
import dev.gradus.assessment.PublicItem;
import dev.gradus.assessment.QuizRun;
import dev.gradus.assessment.QuizRun.Slot;
import dev.gradus.assessment.scoring.Response;
import dev.gradus.progress.Attempt;
import dev.gradus.uikit.Drafts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run: one item after the other, each asked and, in practice, explained at once. */
@Route(":lang(ru|en)/quiz/:run")
class RunView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient QuizServices services;
  private final Notices notices = new Notices(this::words);
  private final Div content = new Div();
  private final transient Map<UUID, Entered> entered = new HashMap<>();
  private transient @Nullable QuizRun run;
  private transient @Nullable Asking asking;

  RunView(QuizServices services) {
    this.services = services;
    addClassNames("qgrid", "mid");
    Div column = new Div(notices, content);
    add(column);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<QuizRun> found =
        RunAddress.id(event).flatMap(id -> services.runs().find(services.learner(), id));
    notices.removeAll();
    if (found.isEmpty()) {
      showLost();
    } else if (found.get().isFinished()) {
      event.forwardTo(RunAddress.result(getLocale(), found.get()).substring(1));
    } else {
      run = found.get();
      show(false);
    }
  }

  private QuizWords words() {
    return services.words(getLocale());
  }

  private void showLost() {
    run = null;
    content.removeAll();
    content.add(new LostRun(words()));
  }

  private QuizRun current() {
    if (run == null) {
      throw new IllegalStateException("no run is shown");
    }
    return run;
  }

  /** Shows where the run stands now. */
  private void show(boolean moveFocus) {
    QuizRun shown = current();
    if (shown.isFinished()) {
      navigate(RunAddress.result(getLocale(), shown));
      return;
    }
    content.removeAll();
    asking = null;
    content.add(new RunBar(shown, words(), services.clock().instant(), this::timeUp));
    Slot slot = shown.current();
    PublicItem item =
        services.runs().show(services.learner(), shown.id(), slot.place(), getLocale());
    Attempt attempt = slot.attempt();
    if (attempt == null) {
      showAsking(shown, item, moveFocus);
    } else {
      showAnswered(shown, item, attempt, moveFocus);
    }
  }

  private void showAsking(QuizRun shown, PublicItem item, boolean moveFocus) {
    Entered own = entered.computeIfAbsent(shown.current().attemptKey(), key -> new Entered());
    Asking open = new Asking(services, words(), shown, item, own, new Sending());
    asking = open;
    content.add(open);
    if (moveFocus) {
      open.takeFocus();
    }
  }

  private void showAnswered(QuizRun shown, PublicItem item, Attempt attempt, boolean moveFocus) {
    ItemFeedback told =
        services
            .runs()
            .feedback(services.learner(), shown.id(), attempt.place(), getLocale())
            .orElse(null);
    Answered answered =
        new Answered(services, words(), shown, item, attempt, told, () -> goOn(shown));
    content.add(answered);
    if (moveFocus) {
      answered.takeFocus();
    }
  }

  private void goOn(QuizRun shown) {
    notices.writing(() -> {
      run = services.runs().next(services.learner(), shown.id());
      show(true);
    });
  }

  private void timeUp() {
    run = services.runs().find(services.learner(), current().id()).orElse(run);
    show(true);
  }

  private void navigate(String address) {
    getUI().ifPresent(ui -> ui.navigate(address.substring(1)));
  }

  /** What a learner does with the item at hand. */
  private final class Sending implements Asking.Actions {

    @Override
    public void check(Response response, @Nullable Confidence confidence) {
      notices.writing(() -> {
        QuizRun before = current();
        Slot slot = before.current();
        AnswerResult result =
            services
                .runs()
                .answer(
                    services.learner(),
                    before.id(),
                    slot.place(),
                    slot.attemptKey(),
                    response,
                    confidence,
                    getLocale());
        switch (result) {
          case AnswerResult.Accepted(QuizRun after) -> accepted(slot, after);
          case AnswerResult.Invalid(var reason) -> open().showInvalid(reason);
          case AnswerResult.Refused(var why) -> refused(why);
        }
      });
    }

    private Asking open() {
      if (asking == null) {
        throw new IllegalStateException("no item is asked");
      }
      return asking;
    }

    private void accepted(Slot slot, QuizRun after) {
      entered.remove(slot.attemptKey());
      getUI().ifPresent((UI ui) -> Drafts.forget(ui, slot.attemptKey().toString()));
      run = after;
      if (after.isExam()) {
        run = services.runs().next(services.learner(), after.id());
        show(true);
        if (!current().isFinished()) {
          Paragraph recorded =
              new Paragraph(words().of("quiz.recorded.n", Integer.toString(slot.place() + 1)));
          recorded.addClassName("recorded");
          notices.add(recorded);
        }
        return;
      }
      show(true);
    }

    private void refused(AnswerResult.Why why) {
      if (why == AnswerResult.Why.NO_CONFIDENCE) {
        open().showNoConfidence();
        return;
      }
      Optional<QuizRun> now = services.runs().find(services.learner(), current().id());
      if (now.isEmpty()) {
        showLost();
      } else {
        run = now.get();
        show(false);
      }
      notices.say("quiz.refused", "quiz.refused." + why.name());
    }

    @Override
    public void hint() {
      notices.writing(() -> {
        QuizRun before = current();
        run = services.runs().hint(services.learner(), before.id(), before.at());
        open()
            .showHints(
                services.runs().show(services.learner(), before.id(), before.at(), getLocale()));
      });
    }

    @Override
    public void skip() {
      notices.writing(() -> {
        run = services.runs().skip(services.learner(), current().id());
        show(true);
      });
    }

    @Override
    public void finish() {
      notices.writing(() -> {
        run = services.runs().finish(services.learner(), current().id());
        show(true);
      });
    }
  }

  @Override
  public String getPageTitle() {
    String place = run == null ? getTranslation("quiz.title") : Asking.place(words(), run);
    return place + " — Gradus";
  }
}
