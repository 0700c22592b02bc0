package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.content.ContentFiles;
import dev.gradus.content.ContentFixture;
import dev.gradus.content.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCheckerTest {
  private static final String EN = ContentFixture.CARD + "en.md";

  private final ContentChecker checker = new ContentChecker(FixtureEngine::evaluate);

  @Test
  void good_content_has_no_problems() {
    ContentReport report = checker.check(ContentFixture.small().files());
    assertThat(report.problems()).isEmpty();
    assertThat(report.summary()).isEqualTo("no problems in 71 files, 27 claims and 12 items hold");
  }

  @Test
  void all_problems_of_all_files_are_reported_in_order() {
    ContentFixture content =
        ContentFixture.small()
            .with(EN, "~ 9.5e-7", "~ 9.4e-7")
            .with(EN, "[@GRADUS].", "[@NONE].")
            .with(ContentFixture.TASK + "task.yaml", "points: 40", "points: 41")
            .with("concepts.yaml", "requires: []", "requires: [depth]")
            .with("stray.txt", "x");
    ContentReport report = checker.check(content.files());
    assertThat(report.problems())
        .isSorted()
        .extracting(Problem::rule)
        .contains("concepts", "twins", "claims", "sources", "rubric", "unknown-file");
    assertThat(report.summary()).startsWith(report.problems().size() + " problems in 72 files");
    assertThat(report.problems().getFirst().toString())
        .isEqualTo("concepts.yaml:1: concepts: requires itself: depth → chain-rule → depth");
  }

  @Test
  void a_file_that_is_no_proper_text_is_one_problem_and_the_others_are_still_checked() {
    byte[] text = ContentFixture.small().text(EN).getBytes(StandardCharsets.UTF_8);
    byte[] binary = text.clone();
    binary[200] = 0;
    byte[] latin = text.clone();
    latin[200] = (byte) 0xE9;
    byte[] big = new byte[ContentFiles.MAX_BYTES + 1];
    for (byte[] bad : List.of(binary, latin, big)) {
      ContentFixture content =
          ContentFixture.small()
              .with(EN, bad)
              .with(ContentFixture.TASK + "ru.md", "Отчёт", "Report 'x'");
      assertThat(checker.check(content.files()).problems())
          .anyMatch(problem -> problem.path().equals(EN) && problem.rule().equals("file"))
          .anyMatch(problem -> problem.path().equals(ContentFixture.TASK + "ru.md"))
          .filteredOn(problem -> problem.path().equals(EN))
          .hasSize(1);
    }
  }

  @Test
  void a_byte_order_mark_is_reported() {
    ContentFixture content =
        ContentFixture.small().with(EN, "\uFEFF" + ContentFixture.small().text(EN));
    assertThat(checker.check(content.files()).problems())
        .containsExactly(new Problem(EN, 1, "file", "begins with a byte order mark"));
  }

  @Test
  void broken_yaml_is_one_problem_with_its_line_and_the_other_files_are_still_checked() {
    String facts = ContentFixture.TASK + "task.yaml";
    assertThat(
            only("yaml", ContentFixture.small().with(facts, "minutes: 90", "minutes: [90")).line())
        .isBetween(4, 6);
    assertThat(
            only(
                    "yaml",
                    ContentFixture.small().with(facts, "minutes: 90", "minutes: 90\nminutes: 91"))
                .line())
        .isEqualTo(5);
    assertThat(
            only("yaml", ContentFixture.small().with("sources.yaml", "HS97:", "HS97: &a"))
                .message())
        .contains("anchors");
    assertThat(
            only(
                    "yaml",
                    ContentFixture.small()
                        .with(EN, "title: What is small?", "title: What: is: small"))
                .line())
        .isEqualTo(3);
  }

  @Test
  void broken_markdown_is_reported_with_its_line() {
    String[][] changes = {
      {"---\nbasedOnRevision: 2\n", "basedOnRevision: 2\n", "front-matter", "does not begin"},
      {"factors.\n---\n", "factors.\n", "front-matter", "not closed"},
      {"::: say", "::: shout", "markdown", "unknown directive shout"},
      {"Say it **so**.\n:::", "Say it **so**.", "markdown", "not closed by a line :::"},
      {"Say it **so**.", "### Say", "markdown", "not part of the format: Heading"},
      {"## Causes {#causes}", "## Causes", "markdown", "no id"},
      {"## Causes {#causes}", "### Causes {#causes}", "markdown", "second level"},
      {"An aside", "<b>An</b> aside", "markdown", "raw HTML"},
      {"An aside", "![x](y) aside", "markdown", "images"},
      {"Not with He.", "> Not with He.", "markdown", "Block Quote"},
      {"- d1: The", "- The", "markdown", "- id: wording"},
      {"\\delta_{l+1}$$ {#eq-step}", "\\delta_{l+1}", "markdown", "not closed by $$"},
      {"Say it **so**.\n:::\n", "Say it **so**.\n:::\n\n:::\n", "markdown", "::: does not"}
    };
    for (String[] change : changes) {
      ContentFixture content = ContentFixture.small().with(EN, change[0], change[1]);
      assertThat(checker.check(content.files()).problems())
          .as(change[1])
          .anyMatch(problem ->
              problem.path().equals(EN)
                  && problem.rule().equals(change[2])
                  && problem.message().contains(change[3]));
    }
  }

  @Test
  void an_empty_folder_is_reported_not_passed() {
    ContentFiles nothing = new ContentFiles(new TreeMap<>(), Map.of());
    assertThat(checker.check(nothing).problems()).hasSize(7);
  }

  private Problem only(String rule, ContentFixture content) {
    List<Problem> problems =
        checker.check(content.files()).problems().stream()
            .filter(problem -> problem.rule().equals(rule))
            .toList();
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }

  @Test
  void a_file_that_cannot_be_opened_is_one_problem(@TempDir Path folder) throws IOException {
    Files.createSymbolicLink(folder.resolve("sources.yaml"), folder.resolve("nowhere"));
    assertThat(checker.check(ContentFiles.directory(folder)).problems())
        .filteredOn(problem -> problem.path().equals("sources.yaml"))
        .containsExactly(
            new Problem("sources.yaml", 1, "file", "cannot be read: NoSuchFileException"));
  }
}
