package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptBlock.Item;
import dev.gradus.content.manuscript.ScriptBlock.Kind;
import dev.gradus.content.manuscript.ScriptSection;
import dev.gradus.content.manuscript.YamlNode;
import java.util.List;
import java.util.Objects;

/**
 * Key points, misconceptions, all that the interviewer says, rubrics, checks, and the choices,
 * sides and hints of quiz items are worded completely, once, and in the order of the YAML.
 */
final class WordingsRule implements Rule {
  @Override
  public String name() {
    return "wordings";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (Folder folder : manuscript.folders()) {
      YamlNode facts = folder.facts();
      for (Script script : folder.texts().values()) {
        switch (folder.kind()) {
          case QUESTION -> {
            compare(script, "points", facts.get("keyPoints").texts(), reporter);
            compare(script, "misconceptions", facts.get("misconceptions").texts(), reporter);
          }
          case INTERVIEW ->
              new InterviewFacts(folder)
                  .wordings()
                  .forEach((section, ids) -> compare(script, section, ids, reporter));
          case TASK -> {
            compare(script, "rubric", ItemFacts.ids(facts.get("rubric").items()), reporter);
            compare(script, "checks", ItemFacts.ids(facts.get("checks").items()), reporter);
          }
          case LAB -> {}
          case ITEM ->
              new ItemFacts(folder)
                  .wordings()
                  .forEach((section, ids) -> compare(script, section, ids, reporter));
        }
      }
    }
  }

  private static void compare(
      Script script, String sectionId, List<String> wanted, Reporter reporter) {
    ScriptSection section = script.section(sectionId).orElse(null);
    if (section == null || section.blocks().isEmpty()) {
      return;
    }
    boolean oneList =
        section.blocks().size() == 1 && section.blocks().getFirst().kind() == Kind.LIST;
    List<Item> items = section.blocks().stream().flatMap(block -> block.items().stream()).toList();
    List<String> ids =
        items.stream().map(item -> Objects.requireNonNullElse(item.id(), "?")).toList();
    if (!oneList) {
      reporter.report(
          script.path(), section.line(), "{#" + sectionId + "} must be one list and nothing else");
    } else if (!ids.equals(wanted)) {
      reporter.report(
          script.path(),
          items.getFirst().line(),
          "the ids must be " + wanted + " as in the YAML, not " + ids);
    }
  }
}
