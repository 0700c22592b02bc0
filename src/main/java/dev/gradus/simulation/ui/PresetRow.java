package dev.gradus.simulation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The ready examples above a figure; the one that is shown is pressed. */
final class PresetRow<P> extends Div {

  private final Map<NativeButton, P> buttons = new LinkedHashMap<>();

  PresetRow() {
    addClassName("presets");
    getElement().setAttribute("role", "group");
  }

  void offer(List<NamedPreset<P>> presets, String label, Consumer<P> choose) {
    removeAll();
    buttons.clear();
    getElement().setAttribute("aria-label", label);
    presets.stream()
        .filter(NamedPreset::offered)
        .forEach(preset -> {
          NativeButton button =
              new NativeButton(preset.name(), click -> choose.accept(preset.parameters()));
          buttons.put(button, preset.parameters());
          add(button);
        });
    setVisible(!buttons.isEmpty());
  }

  /** Presses the presets for which the test holds. */
  void press(Predicate<P> shown) {
    buttons.forEach((button, preset) ->
        button.getElement().setAttribute("aria-pressed", Boolean.toString(shown.test(preset))));
  }
}
