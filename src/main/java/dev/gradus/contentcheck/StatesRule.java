package dev.gradus.contentcheck;

import dev.gradus.content.Item.SimulationState;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;
import dev.gradus.simulation.SimulationVocabulary;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.gradientflow.GradientFlowDraft;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A figure can show every state that a quiz item names, as it stands; what is asked about a curve
 * is computed from the network that it is of.
 */
final class StatesRule implements Rule {
  @Override
  public String name() {
    return "states";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    Map<String, NamedState> presets = new HashMap<>();
    for (String simulation : manuscript.simulations()) {
      for (YamlNode preset : manuscript.presets(simulation)) {
        NamedState state = new NamedState(simulation, preset.get("parameters"));
        presets.put(preset.get("id").text(), state);
      }
    }
    for (ItemFacts item : ItemFacts.of(manuscript)) {
      item.states().stream()
          .filter(state -> !stated(state).isOpen())
          .forEach(state -> check(item, state, presets, reporter));
      checkChart(item, presets, reporter);
      checkLayerKey(item, reporter);
    }
  }

  /** Parameters of a preset, and whose they are. */
  private record NamedState(String simulation, YamlNode parameters) {}

  /** The state itself; one that depends on the numbers drawn is checked when the item is put. */
  private static SimulationState stated(YamlNode state) {
    return new SimulationState(state.get("preset").text(), texts(state.get("parameters")));
  }

  private static Map<String, String> texts(YamlNode parameters) {
    Map<String, String> texts = new LinkedHashMap<>();
    parameters.entries().forEach((name, value) -> texts.put(name, value.text()));
    return texts;
  }

  private static void check(
      ItemFacts item, YamlNode state, Map<String, NamedState> presets, Reporter reporter) {
    YamlNode name = state.get("preset");
    NamedState preset = presets.get(name.text());
    if (preset == null) {
      reporter.report(item.path(), name.line(), "there is no preset " + name.text());
      return;
    }
    SimulationVocabulary vocabulary = SimulationVocabulary.all().get(preset.simulation());
    if (vocabulary == null) {
      return; // for the rule "presets"
    }
    Map<String, String> values = texts(preset.parameters());
    values.putAll(texts(state.get("parameters")));
    vocabulary.objections(values).stream()
        .limit(1) // what follows from it needs no report
        .forEach(objection ->
            reporter.report(
                item.path(),
                state.get("parameters").line(),
                "%s: %s".formatted(objection.parameter(), objection.why())));
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

  private static void checkChart(ItemFacts item, Map<String, NamedState> all, Reporter reporter) {
    List<YamlNode> networks = item.get("chart").get("networks").items();
    Map<String, NamedState> presets = flows(item, all, reporter);
    Set<GradientFlowParameters> drawn = new HashSet<>();
    for (YamlNode network : networks) {
      NamedState preset = presets.get(network.get("preset").text());
      if (preset == null) {
        continue;
      }
      GradientFlowParameters parameters =
          draft(preset.parameters(), network.get("parameters")).build();
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

  /** The presets that a chart can draw, once each other that its item draws is reported. */
  private static Map<String, NamedState> flows(
      ItemFacts item, Map<String, NamedState> all, Reporter reporter) {
    Map<String, NamedState> flows = new HashMap<>(all);
    flows.values().removeIf(preset -> !preset.simulation().equals(GradientFlow.ID));
    if (item.get("chart").isPresent()) {
      item.drawn().stream()
          .map(state -> state.get("preset"))
          .filter(name -> all.containsKey(name.text()) && !flows.containsKey(name.text()))
          .forEach(name ->
              reporter.report(
                  item.path(),
                  name.line(),
                  "a chart draws presets of %s only".formatted(GradientFlow.ID)));
    }
    return flows;
  }
}
