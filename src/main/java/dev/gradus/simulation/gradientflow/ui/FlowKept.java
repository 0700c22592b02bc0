package dev.gradus.simulation.gradientflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.simulation.gradientflow.FlowComparison;
import dev.gradus.simulation.gradientflow.FlowComparisonDraft;
import dev.gradus.uikit.ChangeButton;
import org.jspecify.annotations.Nullable;

/** The configurations that are kept on the axis, and the button that keeps the present one. */
final class FlowKept extends Div {

  private final FlowWords words;
  private final UnorderedList list = new UnorderedList();
  private final ChangeButton keep;
  private @Nullable FlowComparison shown;

  FlowKept(FlowWords words) {
    this.words = words;
    keep = new ChangeButton(FlowComparisonDraft.KEEP, "", words.of("flow.keep"));
    addClassNames("kept", "w2");
    keep.addClassName("do");
    add(keep, list);
  }

  void show(FlowComparison comparison) {
    if (comparison.equals(shown)) {
      return;
    }
    shown = comparison;
    keep.setEnabled(
        comparison.beside().size() < FlowComparison.MOST_BESIDE
            && !comparison.beside().contains(comparison.shown()));
    list.removeAll();
    list.setVisible(!comparison.beside().isEmpty());
    FlowNames names = new FlowNames(comparison, words);
    for (int i = 0; i < comparison.beside().size(); i++) {
      String name = names.of(comparison.beside().get(i));
      String label = name.isEmpty() ? words.of("flow.kept.same") : name;
      ChangeButton drop = new ChangeButton(FlowComparisonDraft.DROP, Integer.toString(i), "✕");
      drop.addClassNames("icon");
      drop.setAriaLabel(words.of("flow.drop", label));
      list.add(new ListItem(new Span(label), drop));
    }
  }
}
