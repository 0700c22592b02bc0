package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.content.ContentFixture;
import dev.gradus.content.Problem;
import dev.gradus.content.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule has nothing to say about good content; each subclass adds what it must find. */
abstract class RuleTest {
  static final String CARD = ContentFixture.CARD;
  static final String QUESTION = ContentFixture.QUESTION;
  static final String TASK = ContentFixture.TASK;

  private final Rule rule;

  /** The folder of a quiz item. */
  static String item(String name) {
    return "items/" + name + "/";
  }

  RuleTest(Rule rule) {
    this.rule = rule;
  }

  @Test
  void good_content_passes() {
    assertThat(problems(small())).isEmpty();
  }

  static ContentFixture small() {
    return ContentFixture.small();
  }

  /** Everything that the rule reports, sorted. */
  List<Problem> problems(ContentFixture content) {
    List<Problem> problems = new ArrayList<>();
    rule.check(
        Manuscript.read(content.files()),
        (path, line, message) -> problems.add(new Problem(path, line, rule.name(), message)));
    return problems.stream().sorted().toList();
  }

  /** The rule reports exactly one problem, there, with these words. */
  void assertOnly(ContentFixture content, String path, int line, String... words) {
    List<Problem> problems = problems(content);
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().path()).isEqualTo(path);
    assertThat(problems.getFirst().line()).isEqualTo(line);
    assertThat(problems.getFirst().message()).contains(words);
  }

  /** Like {@link #assertOnly}; the line is that of a passage. */
  void assertOnlyAt(ContentFixture content, String path, String passage, String... words) {
    assertOnly(content, path, content.lineOf(path, passage), words);
  }
}
