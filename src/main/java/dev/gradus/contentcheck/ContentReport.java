package dev.gradus.contentcheck;

import dev.gradus.content.Problem;
import java.util.List;

/**
 * What a check found.
 *
 * @param problems all, sorted by file and line
 * @param files number of files looked at
 * @param claims number of claims looked at
 * @param items number of quiz items looked at
 */
public record ContentReport(List<Problem> problems, int files, int claims, int items) {
  public ContentReport {
    problems = List.copyOf(problems);
  }

  /** One line for the end of the list. */
  public String summary() {
    return problems.isEmpty()
        ? "no problems in %s, %s and %s hold"
            .formatted(count(files, "file"), count(claims, "claim"), count(items, "item"))
        : count(problems.size(), "problem") + " in " + count(files, "file");
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
