package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Concepts that are named exist, and none requires itself in the end. */
final class ConceptsRule implements Rule {
  @Override
  public String name() {
    return "concepts";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    Map<String, YamlNode> concepts = new LinkedHashMap<>();
    manuscript.concepts().forEach(concept -> concepts.put(concept.get("id").text(), concept));
    for (Folder folder : manuscript.folders()) {
      requireKnown(folder.factsPath(), folder.facts().get("concepts"), concepts, reporter);
    }
    for (YamlNode misconception : manuscript.misconceptions()) {
      YamlNode concept = misconception.get("concept");
      if (concept.isPresent() && !concepts.containsKey(concept.text())) {
        reporter.report(
            Manuscript.MISCONCEPTIONS, concept.line(), "unknown concept " + concept.text());
      }
    }
    concepts
        .values()
        .forEach(concept ->
            requireKnown(Manuscript.CONCEPTS, concept.get("requires"), concepts, reporter));
    Set<String> done = new HashSet<>();
    concepts.keySet().forEach(id -> findCycle(id, new ArrayList<>(), done, concepts, reporter));
  }

  private static void requireKnown(
      String path, YamlNode ids, Map<String, YamlNode> concepts, Reporter reporter) {
    for (YamlNode id : ids.items()) {
      if (!concepts.containsKey(id.text())) {
        reporter.report(path, id.line(), "unknown concept " + id.text());
      }
    }
  }

  private static void findCycle(
      String id,
      List<String> way,
      Set<String> done,
      Map<String, YamlNode> concepts,
      Reporter reporter) {
    YamlNode concept = concepts.get(id);
    int start = way.indexOf(id);
    if (concept != null && start >= 0) {
      String cycle = String.join(" → ", way.subList(start, way.size())) + " → " + id;
      reporter.report(Manuscript.CONCEPTS, concept.line(), "requires itself: " + cycle);
    } else if (concept != null && !done.contains(id)) {
      way.add(id);
      for (String required : concept.get("requires").texts()) {
        findCycle(required, way, done, concepts, reporter);
      }
      way.removeLast();
      done.add(id);
    }
  }
}
