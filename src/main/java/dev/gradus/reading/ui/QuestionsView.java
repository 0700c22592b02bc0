package dev.gradus.reading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gradus.content.Concept;
import dev.gradus.content.Level;
import dev.gradus.content.Question;
import dev.gradus.uikit.Words;
import java.util.List;
import java.util.function.Predicate;

/** All questions, grouped by level, to be narrowed down to one concept; below them the tasks. */
@Route(":lang(ru|en)/questions")
class QuestionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final String ALL = "";

  private final transient ReadingServices services;
  private final Div list = new Div();
  private String concept = ALL;

  QuestionsView(ReadingServices services) {
    this.services = services;
    addClassName("narrow");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    concept =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter("concept")
            .filter(id -> services.library().concept(id).isPresent())
            .orElse(ALL);
    build();
  }

  private void build() {
    removeAll();
    int count = services.library().questions().size();
    Words words = services.words(getLocale());
    Paragraph lede = new Paragraph(words.of("questions.lede", words.counted("questions", count)));
    lede.addClassName("lede");
    H1 title = new H1(words.of("questions.title"));
    title.addClassName("page-title");
    add(title, lede, concepts(words), list);
    fill(words);
  }

  private Div concepts(Words words) {
    Div row = new Div();
    row.addClassName("filter");
    row.getElement().setAttribute("role", "group");
    row.getElement().setAttribute("aria-label", words.of("questions.byConcept"));
    row.add(conceptButton(ALL, words.of("questions.all"), row, words));
    for (Concept it : services.library().concepts()) {
      if (services.library().questions().stream().anyMatch(about(it.id()))) {
        row.add(conceptButton(it.id(), it.name(words.locale()), row, words));
      }
    }
    return row;
  }

  private NativeButton conceptButton(String id, String name, Div row, Words words) {
    NativeButton button = new NativeButton(name);
    button.getElement().setAttribute("aria-pressed", Boolean.toString(id.equals(concept)));
    button.addClickListener(click -> {
      concept = id;
      row.getChildren().forEach(other -> other.getElement().setAttribute("aria-pressed", "false"));
      button.getElement().setAttribute("aria-pressed", "true");
      fill(words);
    });
    return button;
  }

  private static Predicate<Question> about(String concept) {
    return question -> concept.equals(ALL) || question.concepts().contains(concept);
  }

  private void fill(Words words) {
    list.removeAll();
    Afterword afterword = new Afterword(services.library(), words);
    for (Level level : Level.values()) {
      List<Question> ofLevel =
          services.library().questions().stream()
              .filter(question -> question.level() == level)
              .filter(about(concept))
              .toList();
      if (!ofLevel.isEmpty()) {
        list.add(new H2(words.of("level." + level.name() + ".long")), afterword.questions(ofLevel));
      }
    }
    if (!services.library().tasks().isEmpty()) {
      list.add(new H2(words.of("section.practice")), afterword.tasks());
    }
    Paragraph origin = new Paragraph(words.of("questions.origin"));
    origin.addClassName("small");
    list.add(origin);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("questions.title") + " — Gradus";
  }
}
