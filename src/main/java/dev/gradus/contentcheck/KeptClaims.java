package dev.gradus.contentcheck;

import dev.gradus.content.ClaimEngine;
import dev.gradus.content.ClaimException;
import dev.gradus.content.ContentException;
import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Item;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.WrittenClaim;
import java.util.HashSet;
import java.util.Set;

/** What the build has the engine compute, so that a running program need not. */
public final class KeptClaims {
  private static final String RUN = "gradientFlow(";

  private KeptClaims() {}

  /**
   * Evaluates everything that the content asks for and returns the expressions worth keeping: those
   * of the texts, and of quiz items those that need a run of the simulation. What has no value is
   * passed over: the check says what is wrong with it, and where.
   */
  public static Set<String> evaluate(Manuscript manuscript, ClaimEngine engine) {
    Set<String> kept = new HashSet<>();
    for (WrittenClaim claim : manuscript.claims()) {
      kept.add(claim.expression());
      try {
        double _ = engine.evaluate(claim.expression());
      } catch (ClaimException e) {
        // passed over
      }
    }
    ClaimEngine noting =
        expression -> {
          if (expression.contains(RUN)) {
            kept.add(expression);
          }
          return engine.evaluate(expression);
        };
    try {
      ContentLibrary library = ContentLibrary.of(manuscript);
      Posing posing = new Posing(library, noting);
      library.items().forEach(item -> pose(item, posing));
    } catch (ContentException e) {
      // passed over
    }
    return kept;
  }

  private static void pose(Item item, Posing posing) {
    try {
      posing.all(item, posed -> {});
    } catch (Posing.CannotPose e) {
      // passed over
    }
  }
}
