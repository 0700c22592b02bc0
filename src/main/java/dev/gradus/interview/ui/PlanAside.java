package dev.gradus.interview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.gradus.interview.Interview;
import dev.gradus.interview.InterviewPlan;
import dev.gradus.interview.InterviewPlan.Part;
import dev.gradus.interview.Turn;
import dev.gradus.uikit.Strip;
import java.util.List;

/** How the conversation goes: what was asked, where one is, what may still come. */
final class PlanAside extends Div {

  private static final double HERE = 0.55;

  private final InterviewWords words;
  private final OrderedList list = new OrderedList();

  PlanAside(Interview interview, InterviewWords words) {
    this.words = words;
    list.addClassName("plan");
    List<Part> parts = InterviewPlan.of(interview.settings().minutes()).parts();
    List<List<Turn>> threads = interview.threads();
    for (int i = 0; i < threads.size(); i++) {
      boolean last = i == threads.size() - 1;
      threads.get(i).forEach(turn -> list.add(asked(interview, turn)));
      if (last && i < parts.size() && !interview.isFinished()) {
        toCome(parts.get(i), threads.get(i));
      }
    }
    if (!interview.isFinished()) {
      for (int i = threads.size(); i < parts.size(); i++) {
        list.add(
            step(
                0,
                new Span(words.of("plan.question", Integer.toString(i + 1))),
                parts.get(i).minutes() * 60L,
                false));
      }
    }
    add(new H3(words.of("plan")), list);
  }

  private ListItem asked(Interview interview, Turn turn) {
    boolean here = !turn.isAnswered();
    Span title = new Span();
    if (here) {
      title
          .getElement()
          .appendChild(new com.vaadin.flow.dom.Element("b").setText(words.kind(turn)));
    } else if (interview.running().isPresent()) {
      title.setText(words.kind(turn));
    } else {
      Anchor link =
          new Anchor(words.address(interview) + "?turn=" + turn.place(), words.kind(turn));
      link.getElement().setAttribute("router-link", true);
      title.add(link);
    }
    return step(here ? HERE : 1, title, turn.allowed().toSeconds(), here);
  }

  private void toCome(Part part, List<Turn> thread) {
    long asked = thread.stream().filter(turn -> !turn.isMain()).count();
    for (long i = asked; i < part.followUps(); i++) {
      list.add(
          step(0, new Span(words.of("plan.followUp")), InterviewPlan.FOLLOW_UP_SECONDS, false));
    }
    if (part.again() && thread.stream().noneMatch(Turn::isRepeat)) {
      list.add(step(0, new Span(words.of("kind.AGAIN")), InterviewPlan.MAIN_SECONDS, false));
    }
  }

  private ListItem step(double ink, Span title, long seconds, boolean here) {
    Span time = new Span(words.minutes(seconds));
    time.addClassName("time");
    ListItem item = new ListItem(Strip.ofFills(List.of(ink)), title, time);
    if (here) {
      item.addClassName("now");
      item.getElement().setAttribute("aria-current", "step");
    }
    return item;
  }
}
