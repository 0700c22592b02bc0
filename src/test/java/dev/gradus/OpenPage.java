package dev.gradus;

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

/** The page at hand, and what a person does on any page, without a browser. */
public final class OpenPage {

  private OpenPage() {}

  /** Goes to an address, its query included. */
  public static void go(String address) {
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

  /** Every component of the page. */
  public static Stream<Component> all() {
    return all(UI.getCurrent());
  }

  private static Stream<Component> all(Component root) {
    return Stream.concat(Stream.of(root), root.getChildren().flatMap(OpenPage::all));
  }

  public static <C extends Component> Optional<C> find(Class<C> type) {
    return all().filter(type::isInstance).map(type::cast).findFirst();
  }

  public static List<Component> withClass(String name) {
    return all().filter(it -> it.getElement().getClassList().contains(name)).toList();
  }

  public static Optional<NativeButton> button(String action) {
    return all()
        .filter(NativeButton.class::isInstance)
        .map(NativeButton.class::cast)
        .filter(it -> action.equals(it.getElement().getAttribute("data-action")))
        .findFirst();
  }

  /** Presses the button with that action. */
  public static void press(String action) {
    NativeButton button =
        button(action).orElseThrow(() -> new AssertionError("there is no button " + action));
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }

  /** All text of the page, inserted HTML and properties of custom elements too. */
  public static String text() {
    return UI.getCurrent()
        .getChildren()
        .map(child -> text(child.getElement()))
        .collect(Collectors.joining(" "));
  }

  /** The same of one element. */
  public static String text(Element element) {
    if (element.isTextNode()) {
      return element.getText();
    }
    String properties =
        element
            .getPropertyNames()
            .map(name -> String.valueOf(element.getPropertyRaw(name)))
            .collect(Collectors.joining(" "));
    String children = element.getChildren().map(OpenPage::text).collect(Collectors.joining(" "));
    return properties + " " + children;
  }
}
