package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.gradus.content.Concept;
import java.util.List;
import java.util.function.Consumer;

/** Concepts to take items from: all, or any of those that have items. */
final class ConceptFilter extends Div {

  private final QuizWords words;
  private final Consumer<List<String>> choose;

  /** A filter that tells which concepts were chosen; none stands for all. */
  ConceptFilter(QuizWords words, Consumer<List<String>> choose) {
    this.words = words;
    this.choose = choose;
    addClassName("filter");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", words.of("deck.concepts"));
  }

  void show(List<String> chosen) {
    removeAll();
    add(button("all", words.of("deck.concepts.all"), chosen.isEmpty(), List.of()));
    for (Concept concept : words.library().concepts()) {
      boolean isChosen = chosen.contains(concept.id());
      boolean hasItems =
          words.library().items().stream().anyMatch(it -> it.concepts().contains(concept.id()));
      if (hasItems || isChosen) {
        add(button(concept.id(), concept.name(words.locale()), isChosen, toggled(chosen, concept)));
      }
    }
  }

  /** The chosen concepts with this one put in or taken out. */
  private List<String> toggled(List<String> chosen, Concept concept) {
    return words.library().concepts().stream()
        .map(Concept::id)
        .filter(id -> chosen.contains(id) != id.equals(concept.id()))
        .toList();
  }

  private NativeButton button(String id, String name, boolean pressed, List<String> then) {
    NativeButton button = new NativeButton(name, click -> choose.accept(then));
    button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    button.getElement().setAttribute("data-concept", id);
    return button;
  }
}
