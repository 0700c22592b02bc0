package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.gradientflow.GradientFlowDraft;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The figure can show every state that a quiz item names, as it stands; what is asked about a curve
 * is computed from the network that it is of.
 */
final class StatesRule implements Rule {
  @Override
  public String name() {
    return "states";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    Map<String, YamlNode> presets = new HashMap<>();
    manuscript
        .presets(GradientFlow.ID)
        .forEach(preset -> presets.put(preset.get("id").text(), preset.get("parameters")));
    for (ItemFacts item : ItemFacts.of(manuscript)) {
      item.states().forEach(state -> check(item, state, presets, reporter));
      checkChart(item, presets, reporter);
      checkLayerKey(item, reporter);
    }
  }

  private static void check(
      ItemFacts item, YamlNode state, Map<String, YamlNode> presets, Reporter reporter) {
    YamlNode preset = state.get("preset");
    YamlNode parameters = presets.get(preset.text());
    if (parameters == null) {
      reporter.report(item.path(), preset.line(), "there is no preset " + preset.text());
      return;
    }
    GradientFlowDraft draft = draft(parameters, state.get("parameters"));
    draft.problems().stream()
        .limit(1) // what follows from it needs no report
        .forEach(problem ->
            reporter.report(
                item.path(),
                state.get("parameters").line(),
                "the figure does not take this value of " + problem.parameter()));
  }

  private static GradientFlowDraft draft(YamlNode preset, YamlNode changes) {
    GradientFlowDraft draft = GradientFlowParameters.DEFAULT.edit();
    preset.entries().forEach((name, value) -> draft.set(name, value.text()));
    changes.entries().forEach((name, value) -> draft.set(name, value.text()));
    GradientFlowParameters _ = draft.build();
    return draft;
  }

  private static void checkLayerKey(ItemFacts item, Reporter reporter) {
    YamlNode key = item.get("layer").get("key");
    List<YamlNode> networks = item.get("chart").get("networks").items();
    if (!key.text().contains("gradientFlow(") || networks.size() != 1) {
      return;
    }
    StringBuilder network = new StringBuilder("gradientFlow(");
    network.append(networks.getFirst().get("preset").text());
    networks
        .getFirst()
        .get("parameters")
        .entries()
        .forEach(
            (name, value) -> network.append(",").append(name).append("=").append(value.text()));
    if (!key.text().replace(" ", "").contains(network.append(").").toString())) {
      reporter.report(item.path(), key.line(), "the chart is of another network: " + network);
    }
    boolean ofWeights = item.get("chart").get("quantity").text().equals("weight");
    if (ofWeights && key.text().contains("layerBelow")) {
      reporter.report(
          item.path(), key.line(), "layerBelow is of preactivations, the chart of weights");
    }
  }

  private static void checkChart(ItemFacts item, Map<String, YamlNode> presets, Reporter reporter) {
    List<YamlNode> networks = item.get("chart").get("networks").items();
    Set<GradientFlowParameters> drawn = new HashSet<>();
    for (YamlNode network : networks) {
      YamlNode preset = presets.get(network.get("preset").text());
      if (preset == null) {
        continue;
      }
      GradientFlowParameters parameters = draft(preset, network.get("parameters")).build();
      if (!drawn.add(parameters)) {
        reporter.report(item.path(), network.line(), "the chart has this curve already");
      }
      for (YamlNode layer : item.get("layers").items()) {
        if (layer.number() >= parameters.depth()) {
          reporter.report(
              item.path(),
              layer.line(),
              "layer %s is not below the last of %d".formatted(layer.text(), parameters.depth()));
        }
      }
    }
  }
}
