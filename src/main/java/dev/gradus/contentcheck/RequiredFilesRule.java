package dev.gradus.contentcheck;

import dev.gradus.content.lexicon.Lexicon;
import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.simulation.gradientflow.GradientFlow;
import java.util.List;

/**
 * The files without which there is no content exist and are not empty; there is exactly one main
 * page.
 */
final class RequiredFilesRule implements Rule {
  @Override
  public String name() {
    return "missing-file";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (String path :
        List.of(
            Manuscript.CONCEPTS,
            Manuscript.MISCONCEPTIONS,
            Manuscript.SOURCES,
            Manuscript.presetsPath(GradientFlow.ID),
            Lexicon.CONCEPTS,
            Lexicon.DISCOURSE)) {
      require(path, manuscript, reporter);
    }
    manuscript.folders().forEach(folder -> require(folder.factsPath(), manuscript, reporter));
    List<Folder> cards = manuscript.questions().stream().filter(Folder::isCard).toList();
    if (cards.isEmpty()) {
      reporter.report("questions", 1, "there is no question of kind: card");
    }
    cards.stream()
        .skip(1)
        .forEach(card ->
            reporter.report(
                card.factsPath(),
                card.facts().get("kind").line(),
                "there is a second question of kind: card; the first is "
                    + cards.getFirst().name()));
  }

  private static void require(String path, Manuscript manuscript, Reporter reporter) {
    if (!manuscript.yaml(path).isPresent() && !manuscript.isBroken(path)) {
      reporter.report(path, 1, "the file is missing or empty");
    }
  }
}
