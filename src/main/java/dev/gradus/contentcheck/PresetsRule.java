package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;
import dev.gradus.simulation.SimulationVocabulary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Presets are of simulations that exist, which take all their parameters as they stand, and which
 * have a page in the laboratory where links can show them.
 */
final class PresetsRule implements Rule {
  @Override
  public String name() {
    return "presets";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (String simulation : manuscript.simulations()) {
      String path = Manuscript.presetsPath(simulation);
      SimulationVocabulary vocabulary = SimulationVocabulary.all().get(simulation);
      if (vocabulary == null) {
        Set<String> known = SimulationVocabulary.all().keySet();
        reporter.report(path, 1, "there is no simulation " + simulation + ", only " + known);
        continue;
      }
      if (manuscript.labs().stream().noneMatch(lab -> lab.name().equals(simulation))) {
        reporter.report(path, 1, "links lead to lab/" + simulation + "/, which there is not");
      }
      for (YamlNode preset : manuscript.presets(simulation)) {
        check(preset.get("parameters"), vocabulary, path, reporter);
      }
    }
  }

  private static void check(
      YamlNode parameters, SimulationVocabulary vocabulary, String path, Reporter reporter) {
    Map<String, String> values = new LinkedHashMap<>();
    parameters.entries().forEach((name, value) -> values.put(name, value.text()));
    for (SimulationVocabulary.Objection objection : vocabulary.objections(values)) {
      YamlNode parameter = parameters.get(objection.parameter());
      reporter.report(path, parameter.line(), objection.parameter() + ": " + objection.why());
    }
  }
}
