package dev.gradus.contentcheck;

import dev.gradus.content.FollowUp.Occasion;
import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Every question has a script for the interviewer; what a script names is in the rubric of its
 * question; a follow-up on a key point aims at this point; ids are unique in the script; what shows
 * a key point is a preset.
 */
final class InterviewsRule implements Rule {
  @Override
  public String name() {
    return "interviews";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    Set<String> scripts = new HashSet<>();
    for (InterviewFacts script : InterviewFacts.of(manuscript)) {
      scripts.add(script.folder().name());
      checkIds(script, reporter);
      script
          .question(manuscript)
          .ifPresentOrElse(
              question -> {
                checkNames(script, question, reporter);
                checkShows(script, question, manuscript, reporter);
              },
              () ->
                  reporter.report(
                      script.path(), 1, "there is no question " + script.folder().name()));
    }
    for (Folder question : manuscript.questions()) {
      if (!scripts.contains(question.name())) {
        String path = "interviews/" + question.name() + "/interview.yaml";
        reporter.report(path, 1, "the file is missing");
      }
    }
  }

  private static void checkIds(InterviewFacts script, Reporter reporter) {
    List<YamlNode> ids = new ArrayList<>(script.get("openings").items());
    for (Occasion when : Occasion.values()) {
      script.followUps(when).items().forEach(followUp -> ids.add(followUp.get("id")));
    }
    ids.addAll(script.get("closings").items());
    Set<String> seen = new HashSet<>();
    for (YamlNode id : ids) {
      if (id.isPresent() && !seen.add(id.text())) {
        reporter.report(script.path(), id.line(), "the id " + id.text() + " is used already");
      }
    }
  }

  private static void checkShows(
      InterviewFacts script, Folder question, Manuscript manuscript, Reporter reporter) {
    List<String> points = question.facts().get("keyPoints").texts();
    List<String> presets =
        manuscript.simulations().stream()
            .flatMap(simulation -> manuscript.presets(simulation).stream())
            .map(preset -> preset.get("id").text())
            .toList();
    script
        .get("shows")
        .entries()
        .forEach((point, preset) -> {
          if (!points.contains(point)) {
            reporter.report(script.path(), preset.line(), "there is no key point " + point);
          }
          if (!presets.contains(preset.text())) {
            reporter.report(script.path(), preset.line(), "there is no preset " + preset.text());
          }
        });
  }

  private static void checkNames(InterviewFacts script, Folder question, Reporter reporter) {
    List<String> points = question.facts().get("keyPoints").texts();
    List<String> misconceptions = question.facts().get("misconceptions").texts();
    for (Occasion when : Occasion.values()) {
      boolean onMisconception = when == Occasion.ASSERTED;
      for (YamlNode followUp : script.followUps(when).items()) {
        YamlNode on = followUp.get("on");
        if (!(onMisconception ? misconceptions : points).contains(on.text())) {
          String sort = onMisconception ? "misconception " : "key point ";
          reporter.report(script.path(), on.line(), "there is no " + sort + on.text());
        } else if (!onMisconception && !followUp.get("aims").texts().contains(on.text())) {
          reporter.report(
              script.path(), followUp.line(), "what is asked about " + on.text() + " aims at it");
        }
        for (YamlNode aim : followUp.get("aims").items()) {
          if (!points.contains(aim.text())) {
            reporter.report(script.path(), aim.line(), "there is no key point " + aim.text());
          }
        }
      }
    }
  }
}
