package dev.gradus.reading.ui;

import com.vaadin.flow.component.Component;
import dev.gradus.content.manuscript.FigureVocabulary;
import dev.gradus.numerics.Activation;
import dev.gradus.numerics.Regime;
import dev.gradus.simulation.ui.FigurePanel;
import dev.gradus.simulation.ui.InProse;
import dev.gradus.uikit.Numbers;
import dev.gradus.uikit.RegimeGlyph;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Numbers and coloured words in the prose that follow the figures of the page. */
final class ProseNumbers {

  private ProseNumbers() {}

  /** Whenever the picture changes, what belongs to it in {@code text} follows. */
  static void tie(Component text, FigurePanel<?, ?> figure) {
    String simulation = figure.kind().simulation().id();
    figure.onNumbers((numbers, regime) -> write(text, simulation, numbers, regime));
  }

  private static void write(
      Component text, String simulation, InProse numbers, @Nullable Regime regime) {
    String colour = regime == null ? "" : RegimeGlyph.cssClass(regime);
    text.getElement()
        .executeJs(
            "window.gradusReading.show(this, $0, $1, $2, $3)",
            simulation,
            named(simulation, numbers.results()),
            named(simulation, numbers.parameters()),
            colour);
  }

  private static ObjectNode named(String simulation, Map<String, String> numbers) {
    ObjectNode named = JsonNodeFactory.instance.objectNode();
    numbers.forEach((name, value) -> named.put(FigureVocabulary.name(simulation, name), value));
    return named;
  }

  /** The slopes at z, written where the prose asks for them. */
  static void writeSlopes(Component text, Locale locale, double z) {
    ObjectNode html = JsonNodeFactory.instance.objectNode();
    html.put("sigmoid-slope", Numbers.significant(Activation.SIGMOID.slope(z), 3, locale));
    html.put("tanh-slope", Numbers.significant(Activation.TANH.slope(z), 3, locale));
    ObjectNode number = JsonNodeFactory.instance.objectNode().put("z", Double.toString(z));
    text.getElement().executeJs("window.gradusReading.show(this, '', $0, $1, '')", html, number);
  }
}
