package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Located;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Mention;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptSection;
import dev.gradus.content.manuscript.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A sample answer is judged on every key point and asserted misconception; the passages marked in
 * it are those that the judgement speaks of.
 */
final class CandidatesRule implements Rule {
  @Override
  public String name() {
    return "candidates";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (Folder question : manuscript.questions()) {
      Map<String, YamlNode> judged = question.facts().get("candidates").entries();
      judged.forEach((strength, judgement) -> checkFacts(question, judgement, reporter));
      question
          .candidates()
          .forEach((strength, scripts) -> {
            YamlNode judgement = judged.get(strength);
            for (Script script : scripts.values()) {
              if (judgement == null) {
                reporter.report(script.path(), 1, "question.yaml has no candidate " + strength);
              } else {
                checkScript(script, judgement, reporter);
              }
            }
          });
    }
  }

  private static void checkFacts(Folder question, YamlNode judgement, Reporter reporter) {
    List<String> wanted = question.facts().get("keyPoints").texts();
    List<String> points = List.copyOf(judgement.get("points").entries().keySet());
    if (!points.equals(wanted)) {
      reporter.report(
          question.factsPath(),
          judgement.get("points").line(),
          "the points must be " + wanted + ", not " + points);
    }
    List<String> known = question.facts().get("misconceptions").texts();
    for (YamlNode misconception : judgement.get("misconceptions").items()) {
      if (!known.contains(misconception.text())) {
        reporter.report(
            question.factsPath(),
            misconception.line(),
            "there is no misconception " + misconception.text());
      }
    }
  }

  private static void checkScript(Script script, YamlNode judgement, Reporter reporter) {
    Map<String, YamlNode> points = judgement.get("points").entries();
    List<String> misconceptions = judgement.get("misconceptions").texts();
    List<String> wanted = new ArrayList<>(points.keySet());
    wanted.addAll(misconceptions);
    wanted.add("overall");
    List<String> ids = script.sections().stream().map(ScriptSection::id).toList();
    if (!ids.equals(wanted)) {
      reporter.report(script.path(), 1, "the sections must be " + wanted + ", not " + ids);
    }
    script.sections().stream()
        .filter(section -> section.blocks().isEmpty())
        .forEach(section ->
            reporter.report(script.path(), section.line(), "{#" + section.id() + "} says nothing"));
    if (script.preamble().isEmpty()) {
      reporter.report(script.path(), 1, "the answer is missing before the first heading");
    }
    if (script.frontMatter().isPresent()) {
      reporter.report(script.path(), 1, "a sample answer has no front matter");
    }
    checkMarks(script, points, misconceptions, reporter);
  }

  private static void checkMarks(
      Script script, Map<String, YamlNode> points, List<String> asserted, Reporter reporter) {
    List<String> earned = new ArrayList<>(asserted);
    points.forEach((point, state) -> {
      if (!state.text().equals("missed")) {
        earned.add(point);
      }
    });
    List<Located<Mention.Mark>> marks = script.all(Mention.Mark.class);
    for (Located<Mention.Mark> mark : marks) {
      String point = mark.value().point();
      if (!earned.contains(point)) {
        reporter.report(
            script.path(),
            mark.line(),
            "a passage is marked {" + point + "}, which the YAML neither finds nor asserts");
      }
    }
    for (String point : earned) {
      if (marks.stream().noneMatch(mark -> mark.value().point().equals(point))) {
        reporter.report(script.path(), 1, "no passage is marked {" + point + "}");
      }
    }
  }
}
