package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Ids are kebab-case, equal to the folder and unique; so is the order of questions and of labs. */
final class IdsRule implements Rule {
  static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  @Override
  public String name() {
    return "id";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    manuscript.folders().forEach(folder -> checkFolder(folder, reporter));
    unique(Manuscript.CONCEPTS, manuscript.concepts(), reporter);
    unique(Manuscript.MISCONCEPTIONS, manuscript.misconceptions(), reporter);
    checkPresets(manuscript, reporter);
    checkOrder(manuscript.questions(), reporter);
    checkOrder(manuscript.labs(), reporter);
  }

  private static void checkFolder(Folder folder, Reporter reporter) {
    if (!KEBAB_CASE.matcher(folder.name()).matches()) {
      reporter.report(folder.factsPath(), 1, "the folder's name is not kebab-case");
    }
    YamlNode id = folder.facts().get("id");
    if (id.isPresent() && !id.text().equals(folder.name())) {
      reporter.report(
          folder.factsPath(),
          id.line(),
          "the id " + id.text() + " differs from the folder " + folder.name());
    }
    for (String list : List.of("rubric", "checks")) {
      unique(folder.factsPath(), folder.facts().get(list).items(), reporter);
    }
  }

  private static void unique(String path, List<YamlNode> nodes, Reporter reporter) {
    Map<String, Integer> lines = new HashMap<>();
    for (YamlNode node : nodes) {
      YamlNode id = node.get("id");
      if (!id.isPresent()) {
        continue;
      }
      if (!KEBAB_CASE.matcher(id.text()).matches()) {
        reporter.report(path, id.line(), "the id " + id.text() + " is not kebab-case");
      }
      Integer first = lines.putIfAbsent(id.text(), id.line());
      if (first != null) {
        reporter.report(
            path, id.line(), "the id " + id.text() + " is used in line " + first + " already");
      }
    }
  }

  /** Links name a preset without its simulation, so no two simulations may have the same. */
  private static void checkPresets(Manuscript manuscript, Reporter reporter) {
    Map<String, String> owners = new HashMap<>();
    for (String simulation : manuscript.simulations()) {
      String path = Manuscript.presetsPath(simulation);
      unique(path, manuscript.presets(simulation), reporter);
      for (YamlNode preset : manuscript.presets(simulation)) {
        YamlNode id = preset.get("id");
        String owner = owners.putIfAbsent(id.text(), simulation);
        if (owner != null && !owner.equals(simulation)) {
          reporter.report(path, id.line(), "the preset " + id.text() + " is of " + owner);
        }
      }
    }
  }

  private static void checkOrder(List<Folder> folders, Reporter reporter) {
    Map<Integer, String> owners = new HashMap<>();
    for (Folder folder : folders) {
      YamlNode order = folder.facts().get("order");
      String owner = order.isPresent() ? owners.putIfAbsent(order.number(), folder.name()) : null;
      if (owner != null) {
        reporter.report(
            folder.factsPath(),
            order.line(),
            "the order " + order.text() + " is that of " + owner + " already");
      }
    }
  }
}
