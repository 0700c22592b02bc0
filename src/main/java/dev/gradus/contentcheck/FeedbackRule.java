package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptBlock.Item;
import dev.gradus.content.manuscript.ScriptBlock.Kind;
import dev.gradus.content.manuscript.ScriptSection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Every wrong answer of a quiz item, and every judged point, is explained once; nothing else is.
 */
final class FeedbackRule implements Rule {
  @Override
  public String name() {
    return "feedback";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (ItemFacts item : ItemFacts.of(manuscript)) {
      for (Script script : item.folder().texts().values()) {
        script
            .section("feedback")
            .ifPresent(section -> check(script, section, item.feedbackIds(), reporter));
      }
    }
  }

  private static void check(
      Script script, ScriptSection section, List<String> wanted, Reporter reporter) {
    if (section.blocks().stream().anyMatch(block -> block.kind() != Kind.LIST)) {
      reporter.report(script.path(), section.line(), "{#feedback} is a list and nothing else");
    }
    List<Item> given = section.blocks().stream().flatMap(block -> block.items().stream()).toList();
    Set<String> seen = new HashSet<>();
    for (Item entry : given) {
      String id = Objects.requireNonNullElse(entry.id(), "?");
      if (!wanted.contains(id)) {
        reporter.report(script.path(), entry.line(), "there is nothing wrong called " + id);
      } else if (!seen.add(id)) {
        reporter.report(script.path(), entry.line(), id + " is explained twice");
      }
    }
    for (String id : wanted) {
      if (!seen.contains(id)) {
        reporter.report(script.path(), section.line(), id + " is not explained");
      }
    }
  }
}
