package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gradus.assessment.QuizRun;
import dev.gradus.uikit.Countdown;
import dev.gradus.uikit.Strip;
import java.time.Duration;
import java.time.Instant;

/** Above an item: a ring for each place of the run, where one is, and the clock of an exam. */
final class RunBar extends Div {

  private static final double HERE = 0.55;

  RunBar(QuizRun run, QuizWords words, Instant now, Runnable timeUp) {
    addClassName("qbar");
    String place =
        words.of(
            "quiz.place",
            Integer.toString(run.at() + 1),
            Integer.toString(run.slots().size()),
            words.deck(run.request()));
    add(
        Strip.ofFills(run.slots().stream().map(slot -> fill(run, slot)).toList())
            .withRadius(radius(run.slots().size())),
        new Span(place));
    Instant deadline = run.deadline();
    if (deadline != null) {
      Countdown clock =
          new Countdown(
              Duration.between(now, deadline),
              Duration.between(run.startedAt(), deadline),
              words.of("quiz.clock.left", "{0}"),
              words.of("quiz.clock.last"));
      clock.onTimeUp(timeUp);
      clock.addClassNames("r", "countdown");
      add(clock);
    } else {
      Span mode = new Span(words.mode(run.request()));
      mode.addClassName("r");
      add(mode);
    }
  }

  /** Long runs have small rings, so that they stay in one row. */
  static double radius(int places) {
    return places <= 12 ? 5 : places <= 20 ? 4 : 2.2;
  }

  private static double fill(QuizRun run, QuizRun.Slot slot) {
    if (slot.isAnswered()) {
      return 1;
    }
    return slot.place() == run.at() ? HERE : 0;
  }
}
