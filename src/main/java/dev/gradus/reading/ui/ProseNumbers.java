package dev.gradus.reading.ui;

import com.vaadin.flow.component.Component;
import dev.gradus.numerics.Activation;
import dev.gradus.simulation.gradientflow.ComparedFlows;
import dev.gradus.simulation.gradientflow.FlowComparison;
import dev.gradus.simulation.gradientflow.GradientFlowResult.Quantity;
import dev.gradus.simulation.gradientflow.GradientFlowView;
import dev.gradus.simulation.ui.FigurePanel;
import dev.gradus.uikit.Numbers;
import dev.gradus.uikit.RegimeGlyph;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Numbers in the prose that follow the figure of the gradient flow, and that of the slopes. */
final class ProseNumbers {

  private static final double LN_10 = Math.log(10);

  private ProseNumbers() {}

  /** Whenever the picture changes, the numbers in {@code text} follow. */
  static void tie(
      Component text, FigurePanel<FlowComparison, ComparedFlows> figure, Locale locale) {
    figure.onResult(
        result -> write(text, locale, GradientFlowView.of(result.shown(), Quantity.PREACTIVATION)));
  }

  private static void write(Component text, Locale locale, GradientFlowView view) {
    Map<String, String> results = new LinkedHashMap<>();
    results.put("ratio", Numbers.magnitudeHtml(view.log10Ratio(), locale));
    results.put("factor", Numbers.html(view.factor(), 3, locale));
    results.put(
        "predicted",
        Double.isNaN(view.predictedFactor())
            ? "—"
            : Numbers.significant(view.predictedFactor(), 3, locale));
    results.put("weight-factor", Numbers.html(weightFactor(view), 3, locale));
    results.put("weight-ratio", Numbers.magnitudeHtml(weightLog10Ratio(view), locale));
    ObjectNode html = JsonNodeFactory.instance.objectNode();
    results.forEach(html::put);
    text.getElement()
        .executeJs(
            "window.gradusReading.showResults(this, $0, $1)",
            html,
            RegimeGlyph.cssClass(view.regime()));
    text.getElement()
        .executeJs(
            "window.gradusReading.setNumbers(this, 'depth', $0)",
            Integer.toString(view.median().size()));
  }

  private static double weightLog10Ratio(GradientFlowView view) {
    Double first = view.other().getFirst();
    Double last = view.other().getLast();
    return first == null || last == null ? Double.NEGATIVE_INFINITY : first - last;
  }

  private static double weightFactor(GradientFlowView view) {
    return Math.exp(weightLog10Ratio(view) * LN_10 / (view.other().size() - 1));
  }

  /** The slopes at z, written where the prose asks for them. */
  static void writeSlopes(Component text, Locale locale, double z) {
    ObjectNode html = JsonNodeFactory.instance.objectNode();
    html.put("sigmoid-slope", Numbers.significant(Activation.SIGMOID.slope(z), 3, locale));
    html.put("tanh-slope", Numbers.significant(Activation.TANH.slope(z), 3, locale));
    text.getElement().executeJs("window.gradusReading.showResults(this, $0, '')", html);
    text.getElement()
        .executeJs("window.gradusReading.setNumbers(this, 'z', $0)", Double.toString(z));
  }
}
