package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Located;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Mention;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptBlock;
import dev.gradus.content.manuscript.ScriptBlock.Item;
import dev.gradus.content.manuscript.ScriptBlock.Kind;
import dev.gradus.content.manuscript.ScriptSection;
import dev.gradus.content.manuscript.YamlNode;
import dev.gradus.simulation.gradientflow.GradientFlow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follow-ups, links and presets lead somewhere; other sites only to those of the sources. */
final class LinksRule implements Rule {
  @Override
  public String name() {
    return "links";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    Targets targets = Targets.of(manuscript);
    for (Folder folder : manuscript.folders()) {
      checkFollowUps(folder, targets, reporter);
      for (Script script : folder.scripts()) {
        Set<String> anchors = anchors(script);
        for (Located<Mention.Link> link : script.all(Mention.Link.class)) {
          String wrong = targets.objection(link.value(), anchors);
          if (!wrong.isEmpty()) {
            reporter.report(script.path(), link.line(), wrong);
          }
        }
        script.blocks().forEach(block -> checkPresets(block, script, targets, reporter));
      }
    }
  }

  private static void checkFollowUps(Folder folder, Targets targets, Reporter reporter) {
    for (YamlNode followUp : folder.facts().get("followUps").items()) {
      if (followUp.text().equals(folder.name())) {
        reporter.report(folder.factsPath(), followUp.line(), "a question cannot follow itself");
      } else if (!targets.questions().contains(followUp.text())) {
        reporter.report(
            folder.factsPath(), followUp.line(), "there is no question " + followUp.text());
      }
    }
  }

  private static void checkPresets(
      ScriptBlock block, Script script, Targets targets, Reporter reporter) {
    String preset = block.options().get("preset");
    if (preset != null) {
      String simulation = block.kind() == Kind.FIGURE ? block.target() : null;
      checkPreset(preset, simulation, script.path(), block.line(), targets, reporter);
    }
    if (block.kind() == Kind.LADDER) {
      for (Item row : block.children().stream().flatMap(child -> child.items().stream()).toList()) {
        if (row.id() != null) {
          checkPreset(row.id(), GradientFlow.ID, script.path(), row.line(), targets, reporter);
        }
      }
    }
  }

  /**
   * @param wanted the simulation that it must be of, if any
   */
  private static void checkPreset(
      String preset,
      @Nullable String wanted,
      String path,
      int line,
      Targets targets,
      Reporter reporter) {
    String simulation = targets.simulationByPreset().get(preset);
    if (simulation == null) {
      reporter.report(path, line, "there is no preset " + preset);
    } else if (wanted != null && !wanted.equals(simulation)) {
      reporter.report(
          path, line, "the preset %s is of %s, not of %s".formatted(preset, simulation, wanted));
    }
  }

  private static Set<String> anchors(Script script) {
    Stream<String> sections = script.sections().stream().map(ScriptSection::id);
    Stream<String> formulas =
        script.blocks().stream()
            .filter(block -> block.kind() == Kind.FORMULA)
            .map(ScriptBlock::target);
    return Stream.concat(sections, formulas).collect(Collectors.toSet());
  }

  /** What can be linked to. */
  private record Targets(
      Set<String> questions,
      Set<String> tasks,
      Set<String> labs,
      Map<String, String> simulationByPreset,
      Set<String> hosts) {

    static Targets of(Manuscript manuscript) {
      Set<String> hosts = new HashSet<>();
      manuscript
          .sources()
          .entries()
          .values()
          .forEach(source -> hosts.add(Hosts.of(source.get("url").text())));
      Map<String, String> simulationByPreset = new HashMap<>();
      for (String simulation : manuscript.simulations()) {
        manuscript
            .presets(simulation)
            .forEach(preset -> simulationByPreset.put(preset.get("id").text(), simulation));
      }
      return new Targets(
          names(manuscript.questions()),
          names(manuscript.tasks()),
          names(manuscript.labs()),
          simulationByPreset,
          hosts);
    }

    private static Set<String> names(List<Folder> folders) {
      return folders.stream().map(Folder::name).collect(Collectors.toSet());
    }

    /** What is wrong with a link, or "". */
    String objection(Mention.Link link, Set<String> anchors) {
      String target = link.target();
      return switch (link.scheme()) {
        case "term" ->
            IdsRule.KEBAB_CASE.matcher(target).matches()
                ? ""
                : "the term " + target + " is not kebab-case";
        case "question" -> questions.contains(target) ? "" : "there is no question " + target;
        case "task" -> tasks.contains(target) ? "" : "there is no task " + target;
        case "lab" -> labs.contains(target) ? "" : "there is no page lab/" + target;
        case "mark" ->
            simulationByPreset.containsValue(target) ? "" : "there is no figure " + target;
        case "preset" ->
            simulationByPreset.containsKey(target) ? "" : "there is no preset " + target;
        case "http", "https" -> {
          String host = Hosts.of(link.scheme() + ":" + target);
          yield !host.isEmpty() && hosts.contains(host)
              ? ""
              : "no source is at this address: " + target;
        }
        case "" ->
            target.startsWith("#") && anchors.contains(target.substring(1))
                ? ""
                : "there is no " + target + " on this page";
        default -> "unknown kind of link: " + link.scheme() + ":";
      };
    }
  }
}
