package dev.gradus.assessment.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import dev.gradus.assessment.QuizRun;
import dev.gradus.assessment.scoring.AnswerKey;
import dev.gradus.uikit.ValueChange;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person does on the pages of the quiz, without a browser. */
final class QuizPages {

  private QuizPages() {}

  static void go(String address) {
    int query = address.indexOf('?');
    if (query < 0) {
      UI.getCurrent().navigate(address);
    } else {
      UI.getCurrent()
          .navigate(
              address.substring(0, query),
              QueryParameters.fromString(address.substring(query + 1)));
    }
  }

  static void open(String language, QuizRun run) {
    go(language + "/quiz/" + run.id());
  }

  private static Stream<Component> all(Component root) {
    return Stream.concat(Stream.of(root), root.getChildren().flatMap(QuizPages::all));
  }

  static <C extends Component> Optional<C> find(Class<C> type) {
    return all(UI.getCurrent()).filter(type::isInstance).map(type::cast).findFirst();
  }

  static List<Component> withClass(String name) {
    return all(UI.getCurrent())
        .filter(it -> it.getElement().getClassList().contains(name))
        .toList();
  }

  /** All text of the page, inserted HTML and properties of custom elements too. */
  static String text() {
    return UI.getCurrent()
        .getChildren()
        .map(child -> text(child.getElement()))
        .collect(Collectors.joining(" "));
  }

  static String text(Element element) {
    String own = element.isTextNode() ? element.getText() : "";
    String properties =
        element.isTextNode()
            ? ""
            : element
                .getPropertyNames()
                .map(name -> String.valueOf(element.getPropertyRaw(name)))
                .collect(Collectors.joining(" "));
    String children =
        element.isTextNode()
            ? ""
            : element.getChildren().map(QuizPages::text).collect(Collectors.joining(" "));
    return String.join(" ", own, properties, children);
  }

  static void press(String action) {
    NativeButton button =
        button(action).orElseThrow(() -> new AssertionError("there is no button " + action));
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }

  static Optional<NativeButton> button(String action) {
    return all(UI.getCurrent())
        .filter(NativeButton.class::isInstance)
        .map(NativeButton.class::cast)
        .filter(it -> action.equals(it.getElement().getAttribute("data-action")))
        .findFirst();
  }

  /** A control of the page says that it was set. */
  static void set(String name, String value) {
    Component editor = find(Asking.class).map(Component.class::cast).orElseThrow();
    Component source = name.equals(Entered.CONFIDENCE) ? editor : find(Editor.class).orElseThrow();
    ComponentUtil.fireEvent(source, new ValueChange(source, true, name, value));
  }

  /** The right answer as the controls would tell it. */
  static void enterRight(AnswerKey key) {
    String name = key instanceof AnswerKey.Levels ? "guess" : Entered.ANSWER;
    set(
        name,
        switch (key) {
          case AnswerKey.OneOf it -> it.right();
          case AnswerKey.Several it -> String.join(",", it.right());
          case AnswerKey.Judged it -> String.join(",", it.covered());
          case AnswerKey.TypedNumber it -> Double.toString(it.value());
          case AnswerKey.Layer it -> Integer.toString(it.layer());
          case AnswerKey.Sequence it -> String.join(",", it.order());
          case AnswerKey.Pairs it -> pairs(it.pairs());
          case AnswerKey.Blanks it -> pairs(it.right());
          case AnswerKey.Levels it -> levels(it.levels().values());
        });
  }

  private static String pairs(Map<String, String> pairs) {
    return pairs.entrySet().stream()
        .map(pair -> pair.getKey() + "=" + pair.getValue())
        .collect(Collectors.joining(","));
  }

  private static String levels(Collection<Double> levels) {
    return levels.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
