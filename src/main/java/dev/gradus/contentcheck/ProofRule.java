package dev.gradus.contentcheck;

import dev.gradus.content.ClaimEngine;
import dev.gradus.content.ContentException;
import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Item;
import dev.gradus.content.manuscript.Manuscript;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Every quiz item, in every form that it can take, is put by the poser and scored by the scorer of
 * the program, and scores as it should.
 */
final class ProofRule implements Rule {
  private final ClaimEngine engine;

  ProofRule(ClaimEngine engine) {
    this.engine = engine;
  }

  @Override
  public String name() {
    return "proof";
  }

  /** Content from which no library can be made is for other rules. */
  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    ContentLibrary library;
    try {
      library = ContentLibrary.of(manuscript);
    } catch (ContentException e) {
      return;
    }
    Posing posing = new Posing(library, engine);
    for (ItemFacts facts : ItemFacts.of(manuscript)) {
      library.item(facts.get("id").text()).ifPresent(item -> check(item, facts, posing, reporter));
    }
  }

  /** Reports each objection once, with the first form that it is about. */
  private static void check(Item item, ItemFacts facts, Posing posing, Reporter reporter) {
    Map<String, String> wrong = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    try {
      posing.all(
          item,
          posed ->
              Proof.of(
                  posed.key(),
                  (id, objection) -> {
                    String form = posed.parameters().isEmpty() ? "" : " with " + posed.parameters();
                    wrong.putIfAbsent(id, objection + form);
                    lines.putIfAbsent(id, facts.lineOf(id));
                  }));
    } catch (Posing.CannotPose e) {
      reporter.report(facts.path(), 1, "cannot be put: " + e.getMessage());
    }
    wrong.forEach(
        (id, objection) -> reporter.report(facts.path(), lines.getOrDefault(id, 1), objection));
  }
}
