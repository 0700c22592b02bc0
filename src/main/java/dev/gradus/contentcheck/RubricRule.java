package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;

/** The points of a task's rubric add up to 100. */
final class RubricRule implements Rule {
  private static final int FULL_MARKS = 100;

  @Override
  public String name() {
    return "rubric";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (Folder task : manuscript.tasks()) {
      YamlNode rubric = task.facts().get("rubric");
      int sum = rubric.items().stream().mapToInt(line -> line.get("points").number()).sum();
      if (rubric.isPresent() && sum != FULL_MARKS) {
        reporter.report(
            task.factsPath(), rubric.line(), "the points add up to " + sum + ", not 100");
      }
    }
  }
}
