package dev.gradus.interview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** An interview that is not there, or not this learner's. */
final class LostInterview extends Div {

  LostInterview(InterviewWords words) {
    addClassNames("lost", "narrow");
    Anchor back = new Anchor(words.address("interview"), words.of("lost.back"));
    back.addClassName("btn");
    back.getElement().setAttribute("router-link", true);
    add(new H1(words.of("lost")), new Paragraph(words.of("lost.text")), new Div(back));
  }

  /** The interview that an address names; empty for anything that is no id. */
  static Optional<UUID> id(BeforeEnterEvent event) {
    try {
      return event.getRouteParameters().get("interview").map(UUID::fromString);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
