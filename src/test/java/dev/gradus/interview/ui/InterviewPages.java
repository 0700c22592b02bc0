package dev.gradus.interview.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import dev.gradus.OpenPage;
import java.util.List;
import java.util.stream.Stream;

/** What a person does on the pages of the interview, without a browser. */
final class InterviewPages {

  private InterviewPages() {}

  static AnswerField field() {
    return OpenPage.find(AnswerField.class).orElseThrow();
  }

  /** What the field's own buttons and its clock do in a browser. */
  static void send(String text, String ending) {
    ComponentUtil.fireEvent(field(), new AnswerSent(field(), true, text, 4000, ending));
  }

  static void draft(String text) {
    ComponentUtil.fireEvent(field(), new DraftSent(field(), true, text, 4000));
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

  /** Every piece of HTML that the page inserts as it is. */
  static List<String> insertedHtml() {
    return page()
        .map(it -> it.getProperty("innerHTML", ""))
        .filter(html -> !html.isEmpty())
        .toList();
  }
}
