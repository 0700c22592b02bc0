package dev.gradus.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.content.ClaimEngine;
import dev.gradus.content.ContentFixture;
import dev.gradus.contentcheck.FixtureEngine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CheckCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @Test
  void good_content_ends_with_0_and_a_summary() {
    assertThat(run(FixtureEngine::evaluate, ContentFixture.directory().toString())).isZero();
    assertThat(out.toString())
        .isEqualToIgnoringNewLines("no problems in 71 files, 27 claims and 12 items hold\n");
    assertThat(errors.toString()).isEmpty();
  }

  @Test
  void problems_are_printed_one_a_line_and_end_with_1() {
    ClaimEngine off =
        expression -> expression.equals("0.25^10") ? 9.4e-7 : FixtureEngine.evaluate(expression);
    assertThat(run(off, ContentFixture.directory().toString())).isEqualTo(1);
    assertThat(out.toString().lines())
        .hasSize(3)
        .first()
        .asString()
        .matches("questions/the-card/en.md:\\d+: claims: 0\\.25\\^10 is 9\\.4.*, not 9\\.5e-7");
    assertThat(out.toString().lines()).last().isEqualTo("2 problems in 71 files");
  }

  @Test
  void a_folder_that_does_not_exist_is_wrong_usage() {
    assertThat(run(expression -> 0, Path.of("no", "such", "folder").toString())).isEqualTo(2);
    assertThat(errors.toString()).startsWith("There is no folder");
    assertThat(out.toString()).isEmpty();
  }

  private int run(ClaimEngine engine, String... arguments) {
    return new picocli.CommandLine(new CheckCommand(files -> engine))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(errors, true))
        .execute(arguments);
  }
}
