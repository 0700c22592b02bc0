package dev.gradus.simulation.worked.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.gradus.uikit.HasValueChange;

/**
 * A network drawn with all its numbers. Dragging one fires a change named like the parameter:
 * {@code w1-12}.
 */
@Tag("gradus-worked-network")
@JsModule("./worked-example/network.ts")
final class NetworkGraph extends Component implements HasValueChange {

  NetworkGraph() {
    addClassName("plot");
  }

  void setModel(NetworkModel model) {
    getElement().setPropertyBean("model", model);
  }
}
