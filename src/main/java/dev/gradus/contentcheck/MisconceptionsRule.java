package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Misconceptions that quiz items name exist, and each that exists is behind some answer. */
final class MisconceptionsRule implements Rule {
  @Override
  public String name() {
    return "misconceptions";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    List<String> known = ItemFacts.ids(manuscript.misconceptions());
    Set<String> used = new HashSet<>();
    for (ItemFacts item : ItemFacts.of(manuscript)) {
      for (YamlNode answer : item.answers()) {
        YamlNode misconception = answer.get("misconception");
        used.add(misconception.text());
        if (misconception.isPresent() && !known.contains(misconception.text())) {
          reporter.report(
              item.path(), misconception.line(), "unknown misconception " + misconception.text());
        }
        if (misconception.isPresent() && ItemFacts.isCorrect(answer)) {
          reporter.report(
              item.path(), misconception.line(), "no misconception is behind a right answer");
        }
      }
    }
    for (YamlNode misconception : manuscript.misconceptions()) {
      String id = misconception.get("id").text();
      if (!used.contains(id)) {
        reporter.report(Manuscript.MISCONCEPTIONS, misconception.line(), "no quiz item has " + id);
      }
    }
  }
}
