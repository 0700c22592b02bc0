package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;
import java.util.List;
import java.util.Set;

/** Every key point of a question belongs to a competence, so that no report leaves one out. */
final class CompetencesRule implements Rule {
  @Override
  public String name() {
    return "competences";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (Folder question : manuscript.questions()) {
      YamlNode competences = question.facts().get("competences");
      Set<String> sorted = competences.entries().keySet();
      List<String> points = question.facts().get("keyPoints").texts();
      points.stream()
          .filter(point -> !sorted.contains(point))
          .forEach(point ->
              reporter.report(
                  question.factsPath(), competences.line(), point + " has no competence"));
      competences
          .entries()
          .forEach((point, name) -> {
            if (!points.contains(point)) {
              reporter.report(question.factsPath(), name.line(), "there is no key point " + point);
            }
          });
    }
  }
}
