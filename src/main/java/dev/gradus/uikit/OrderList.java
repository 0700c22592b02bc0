package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/**
 * Things to be put into order: dragged, moved by arrow keys, or by buttons.
 *
 * <p>The value is the ids in their order, separated by commas; "" is the order as it was dealt.
 */
@Tag("gradus-order")
@JsModule("./order/order.ts")
public final class OrderList extends Component implements HasDraft {

  /**
   * The words on the list; in them {0} is the thing, {1} its place and {2} how many there are.
   *
   * @param list accessible name of the whole
   * @param grip of what is dragged
   * @param placed what is said after a move
   */
  public record Labels(String list, String grip, String up, String down, String placed) {}

  public OrderList(String name, Labels labels, List<HtmlOption> dealt) {
    setName(name);
    getElement().setPropertyBean("labels", labels);
    getElement().setPropertyList("options", dealt);
  }

  public void setValue(String value) {
    getElement().setProperty("value", value);
  }
}
