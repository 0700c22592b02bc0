package dev.gradus.interview.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person does on the pages of the interview, without a browser. */
final class InterviewPages {

  private InterviewPages() {}

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

  private static Stream<Component> all(Component root) {
    return Stream.concat(Stream.of(root), root.getChildren().flatMap(InterviewPages::all));
  }

  static <C extends Component> Optional<C> find(Class<C> type) {
    return all(UI.getCurrent()).filter(type::isInstance).map(type::cast).findFirst();
  }

  static AnswerField field() {
    return find(AnswerField.class).orElseThrow();
  }

  /** What the field's own buttons and its clock do in a browser. */
  static void send(String text, String ending) {
    ComponentUtil.fireEvent(field(), new AnswerSent(field(), true, text, 4000, ending));
  }

  static void draft(String text) {
    ComponentUtil.fireEvent(field(), new DraftSent(field(), true, text, 4000));
  }

  static void press(String action) {
    NativeButton button =
        all(UI.getCurrent())
            .filter(NativeButton.class::isInstance)
            .map(NativeButton.class::cast)
            .filter(it -> action.equals(it.getElement().getAttribute("data-action")))
            .findFirst()
            .orElseThrow(() -> new AssertionError("there is no button " + action));
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }

  /** The texts of all elements with a class, as a reader sees them. */
  static List<String> texts(String className) {
    return page()
        .filter(it -> it.getClassList().contains(className))
        .map(Element::getTextRecursively)
        .toList();
  }

  private static Stream<Element> page() {
    return UI.getCurrent().getChildren().flatMap(child -> elements(child.getElement()));
  }

  private static Stream<Element> elements(Element root) {
    return root.isTextNode()
        ? Stream.empty()
        : Stream.concat(Stream.of(root), root.getChildren().flatMap(InterviewPages::elements));
  }

  /** All text of the page, inserted HTML and properties of custom elements too. */
  static String text() {
    return UI.getCurrent()
        .getChildren()
        .map(child -> text(child.getElement()))
        .collect(Collectors.joining(" "));
  }

  private static String text(Element element) {
    if (element.isTextNode()) {
      return element.getText();
    }
    String properties =
        element
            .getPropertyNames()
            .map(name -> String.valueOf(element.getPropertyRaw(name)))
            .collect(Collectors.joining(" "));
    String children =
        element.getChildren().map(InterviewPages::text).collect(Collectors.joining(" "));
    return properties + " " + children;
  }

  /** Every piece of HTML that the page inserts as it is. */
  static List<String> insertedHtml() {
    return page()
        .map(it -> it.getProperty("innerHTML", ""))
        .filter(html -> !html.isEmpty())
        .toList();
  }
}
