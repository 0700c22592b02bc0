package dev.gradus.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Question;
import dev.gradus.simulation.SimulationRunner;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.uikit.Plural;
import dev.gradus.uikit.Strip;
import java.util.List;
import java.util.Locale;

/** The way in: the sentence that is played with, and doors to what exists. */
@Route(":lang(ru|en)")
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient ContentLibrary library;
  private final transient GradientFlow simulation;
  private final transient SimulationRunner runner;

  HomeView(ContentLibrary library, GradientFlow simulation, SimulationRunner runner) {
    this.library = library;
    this.simulation = simulation;
    this.runner = runner;
    addClassName("wide");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Div doors = new Div(doors(), hour());
    doors.addClassName("doors");
    add(new HomeSentence(simulation, runner), doors);
  }

  private OrderedList doors() {
    OrderedList doors = new OrderedList();
    doors.addClassName("toc-book");
    Question card = library.card();
    int sections = card.text(getLocale()).sections().size();
    doors.add(
        door(
            "questions/" + card.id(),
            "card",
            List.of(1., 0.8, 0.6, 0.4, 0.2),
            sections,
            "sections"),
        door(
            "questions",
            "questions",
            List.of(0.4, 0.55, 0.7, 0.85, 1.),
            library.questions().size(),
            "questions"));
    if (!library.labs().isEmpty()) {
      doors.add(door("lab", "lab", List.of(0.7, 0.2, 1., 0.4, 0.9), library.labs().size(), "labs"));
    }
    library.tasks().stream()
        .findFirst()
        .ifPresent(task ->
            doors.add(
                door(
                    "tasks/" + task.id(),
                    "task",
                    List.of(0., 0., 1., 1., 1.),
                    task.minutes(),
                    "minutes")));
    doors.add(
        door(
            "interview",
            "interview",
            List.of(1., 1., 1., 0.55, 0.),
            library.interviews().size(),
            "questions"));
    if (!library.items().isEmpty()) {
      doors.add(
          door("quiz", "quiz", List.of(1., 1., 0.5, 0., 0.), library.items().size(), "items.of"),
          door("progress", "progress", List.of(0.2, 0.35, 0.5, 0.75, 1.), new Span()));
    }
    return doors;
  }

  private ListItem door(String address, String key, List<Double> rings, int count, String counted) {
    Span number = new Span();
    number.getElement().appendChild(bold(Integer.toString(count)));
    number.add(new Span(plural(counted).form(count, getLocale())));
    return door(address, key, rings, number);
  }

  private ListItem door(String address, String key, List<Double> rings, Span number) {
    Span title = new Span(getTranslation("home.door." + key));
    title.addClassName("t");
    Span description = new Span(getTranslation("home.door." + key + ".text"));
    description.addClassName("d");
    number.addClassName("m");
    Anchor door = new Anchor("/" + getLocale().getLanguage() + "/" + address, "");
    door.getElement().setAttribute("router-link", true);
    door.add(Strip.ofFills(rings).withRadius(7), new Span(title, description), number);
    return new ListItem(door);
  }

  private static com.vaadin.flow.dom.Element bold(String text) {
    return new com.vaadin.flow.dom.Element("b").setText(text);
  }

  private Plural plural(String key) {
    return new Plural(
        getTranslation(key + ".one"), getTranslation(key + ".few"), getTranslation(key + ".many"));
  }

  private Component hour() {
    Locale locale = getLocale();
    OrderedList steps = new OrderedList();
    for (String step : List.of("read", "play", "say")) {
      ListItem item = new ListItem();
      item.setText(getTranslation("home.hour." + step));
      steps.add(item);
    }
    Anchor start =
        new Anchor(
            "/%s/questions/%s".formatted(locale.getLanguage(), library.card().id()),
            getTranslation("home.hour.start"));
    start.addClassName("btn");
    start.getElement().setAttribute("router-link", true);
    Aside aside = new Aside(new H2(getTranslation("home.hour")), steps, start);
    aside.addClassNames("resume", "hour");
    return aside;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("home.title") + " — Gradus";
  }
}
