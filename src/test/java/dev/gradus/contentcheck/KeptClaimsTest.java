package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.content.ClaimEngine;
import dev.gradus.content.ClaimException;
import dev.gradus.content.ContentFiles;
import dev.gradus.content.ContentFixture;
import dev.gradus.content.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptClaimsTest {

  @Test
  void claims_of_texts_are_kept_and_of_items_what_needs_a_run() {
    assertThat(
            KeptClaims.evaluate(
                Manuscript.read(ContentFixture.small().files()), FixtureEngine::evaluate))
        .contains("0.25^10", "0.5^2")
        .contains("gradientFlow(sigmoid-40).level(10)", "gradientFlow(sigmoid-40).level(30)")
        .doesNotContain("0.5^5", "0.5^8");
  }

  @Test
  void what_has_no_value_does_not_keep_the_rest_from_being_kept() {
    String path = "items/chain-rule/two-halves/item.yaml";
    ContentFixture broken = ContentFixture.small().with(path, "\"0.5^2\"", "\"half^2\"");
    assertThat(KeptClaims.evaluate(Manuscript.read(broken.files()), FixtureEngine::evaluate))
        .contains("gradientFlow(sigmoid-40).level(10)");
    ContentFixture unreadable = ContentFixture.small().with(path, "kind: numeric", "kind: [");
    assertThat(KeptClaims.evaluate(Manuscript.read(unreadable.files()), FixtureEngine::evaluate))
        .contains("0.25^10");
  }

  @Test
  void the_program_runs_no_simulation_to_pose_its_items() {
    ContentFiles files = ContentFiles.classpath();
    List<String> runs = new ArrayList<>();
    ClaimEngine closedForms = EngineClaims.computing(files);
    ClaimEngine noRuns =
        EngineClaims.knownValues(files)
            .inFrontOf(() ->
                expression -> {
                  if (expression.contains("gradientFlow(")) {
                    runs.add(expression);
                    throw new ClaimException("no run");
                  }
                  return closedForms.evaluate(expression);
                });
    assertThat(KeptClaims.evaluate(Manuscript.read(files), noRuns))
        .anyMatch(expression -> expression.contains(".level("));
    assertThat(runs).isEmpty();
  }
}
