package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptBlock;
import dev.gradus.content.manuscript.ScriptBlock.Kind;
import dev.gradus.content.manuscript.ScriptSection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each kind of text has its sections, none is empty, and nothing stands outside of them. */
final class SectionsRule implements Rule {
  private static final List<String> QUESTION = List.of("short", "full", "points", "misconceptions");
  private static final List<String> CARD_END = List.of("points", "misconceptions");
  private static final List<String> INTERVIEW =
      List.of("openings", "missed", "vague", "strong", "answers", "asserted", "closings");
  private static final List<String> TASK =
      List.of("brief", "deliverables", "rubric", "checks", "hints");

  @Override
  public String name() {
    return "sections";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (Folder folder : manuscript.folders()) {
      for (Script script : folder.texts().values()) {
        checkOrder(folder, script, reporter);
        checkPreamble(folder, script, reporter);
        checkEach(script, reporter);
      }
      if (folder.kind() == Folder.Kind.ITEM) {
        folder.texts().values().forEach(script -> checkPlain(script, reporter));
      }
    }
  }

  private static void checkOrder(Folder folder, Script script, Reporter reporter) {
    List<String> ids = script.sections().stream().map(ScriptSection::id).toList();
    if (folder.isCard()) {
      int end = Math.max(0, ids.size() - CARD_END.size());
      if (!ids.subList(end, ids.size()).equals(CARD_END)) {
        reporter.report(script.path(), script.lastLine(), "the last sections must be " + CARD_END);
      }
      return;
    }
    List<String> wanted =
        switch (folder.kind()) {
          case QUESTION -> QUESTION;
          case INTERVIEW -> INTERVIEW;
          case TASK -> TASK;
          case LAB -> ids;
          case ITEM -> new ItemFacts(folder).sections();
        };
    if (!ids.equals(wanted)) {
      reporter.report(script.path(), 1, "the sections must be " + wanted + ", not " + ids);
    }
  }

  /** Quiz items are put one at a time, away from any page that could hold a directive. */
  private static void checkPlain(Script script, Reporter reporter) {
    script.blocks().stream()
        .filter(block -> DirectivesRule.DIRECTIVES.contains(block.kind()))
        .forEach(block ->
            reporter.report(
                script.path(),
                block.line(),
                "a quiz item has no directive ::: " + block.kind().label()));
  }

  /** On a page of the laboratory the figure comes first. */
  private static void checkPreamble(Folder folder, Script script, Reporter reporter) {
    if (script.preamble().isEmpty()) {
      return;
    }
    ScriptBlock first = script.preamble().getFirst();
    boolean figureAlone = script.preamble().size() == 1 && first.kind() == Kind.FIGURE;
    if (folder.kind() != Folder.Kind.LAB || !figureAlone) {
      reporter.report(script.path(), first.line(), "text stands before the first heading");
    } else if (!first.target().equals(folder.name())) {
      reporter.report(
          script.path(),
          first.line(),
          "the figure above the text is that of the page's own simulation, " + folder.name());
    }
  }

  private static void checkEach(Script script, Reporter reporter) {
    Set<String> seen = new HashSet<>();
    for (ScriptSection section : script.sections()) {
      String name = "{#" + section.id() + "}";
      if (section.blocks().isEmpty()) {
        reporter.report(script.path(), section.line(), "the section " + name + " is empty");
      }
      if (section.title().isBlank()) {
        reporter.report(script.path(), section.line(), "the section " + name + " has no title");
      }
      if (section.id().isEmpty()) {
        continue;
      }
      if (!IdsRule.KEBAB_CASE.matcher(section.id()).matches()) {
        reporter.report(script.path(), section.line(), name + " is not kebab-case");
      }
      if (!seen.add(section.id())) {
        reporter.report(script.path(), section.line(), "there are two sections " + name);
      }
    }
  }
}
