package dev.gradus.reading.ui;

import com.vaadin.flow.component.Component;
import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Preset;
import dev.gradus.numerics.Activation;
import dev.gradus.simulation.gradientflow.ComparedFlows;
import dev.gradus.simulation.gradientflow.FlowComparison;
import dev.gradus.simulation.gradientflow.GradientFlowDraft;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import dev.gradus.simulation.gradientflow.GradientFlowResult.Quantity;
import dev.gradus.simulation.gradientflow.GradientFlowView;
import dev.gradus.simulation.gradientflow.ui.GradientFlowFigure;
import dev.gradus.simulation.ui.FigurePanel;
import dev.gradus.simulation.ui.FigureServices;
import dev.gradus.simulation.ui.NamedPreset;
import dev.gradus.uikit.Numbers;
import dev.gradus.uikit.RegimeGlyph;
import dev.gradus.uikit.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The gradient-flow figure of a question page and its ties to the numbers in the prose. */
final class QuestionFigure {

  private static final double LN_10 = Math.log(10);

  private final ContentLibrary library;
  private final FigurePanel<FlowComparison, ComparedFlows> panel;

  QuestionFigure(
      ContentLibrary library,
      GradientFlowFigure kind,
      FigureServices services,
      FlowComparison parameters) {
    this.library = library;
    panel = new FigurePanel<>(kind, services, parameters);
    panel.setId("figure");
    panel.setHasOwnPage(true);
  }

  FigurePanel<FlowComparison, ComparedFlows> panel() {
    return panel;
  }

  void setTexts(Words words, String captionHtml) {
    List<NamedPreset<FlowComparison>> presets =
        library.gradientFlowPresets().stream()
            .map(preset ->
                new NamedPreset<>(
                    preset.id(),
                    preset.name(words.locale()),
                    FlowComparison.of(parametersOf(preset)),
                    !preset.hidden()))
            .toList();
    panel.setTexts(words.of("figure.name.gradient-flow"), presets, captionHtml);
  }

  /** Shows a preset, where there is one of that name. */
  void choosePreset(String id) {
    parametersOf(library, id).map(FlowComparison::of).ifPresent(panel::choosePreset);
  }

  static Optional<GradientFlowParameters> parametersOf(ContentLibrary library, String presetId) {
    return library.gradientFlowPreset(presetId).map(QuestionFigure::parametersOf);
  }

  static GradientFlowParameters parametersOf(Preset preset) {
    GradientFlowDraft draft = GradientFlowParameters.DEFAULT.edit();
    preset.parameters().forEach(draft::set);
    return draft.build();
  }

  /** Whenever the picture changes, the numbers in {@code text} follow. */
  void tieTo(Component text, Locale locale) {
    panel.onResult(
        result -> write(text, locale, GradientFlowView.of(result.shown(), Quantity.PREACTIVATION)));
  }

  private void write(Component text, Locale locale, GradientFlowView view) {
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
            Integer.toString(panel.parameters().shown().depth()));
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
