package dev.gradus.interview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.gradus.interview.PastTry;
import dev.gradus.uikit.Strip;
import java.util.List;

/** Every time that the whole question was answered. */
final class TriesList extends Div {

  /** Older ones are in the history. */
  private static final int MOST = 8;

  TriesList(InterviewServices services, InterviewWords words, String question) {
    List<PastTry> tries = services.interviews().tries(services.learner(), question);
    if (tries.size() < 2) {
      return;
    }
    addClassName("past-tries");
    OrderedList list = new OrderedList();
    list.addClassName("plan");
    tries.reversed().stream().limit(MOST).forEach(it -> list.add(item(it, words)));
    add(new H3(words.of("tries.all")), list);
  }

  private static ListItem item(PastTry one, InterviewWords words) {
    Anchor link =
        new Anchor(
            words.address("interview/" + one.interview()) + "?turn=" + one.place(),
            words.score(one.range()));
    link.getElement().setAttribute("router-link", true);
    Span when = new Span(words.moment(one.at()));
    when.addClassName("time");
    double share = (double) one.range().least() / Math.max(1, one.range().of());
    return new ListItem(Strip.ofFills(List.of(share)), link, when);
  }
}
