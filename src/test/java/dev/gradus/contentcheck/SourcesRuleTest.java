package dev.gradus.contentcheck;

import org.junit.jupiter.api.Test;

class SourcesRuleTest extends RuleTest {
  SourcesRuleTest() {
    super(new SourcesRule());
  }

  @Test
  void what_is_cited_is_listed_and_known() {
    String path = QUESTION + "en.md";
    assertOnlyAt(
        small().with(path, "[@HS97]", "[@HS97] [@GRADUS]"),
        path,
        "[@HS97]",
        "GRADUS is cited but not listed");
    assertOnlyAt(
        small().with(path, "[@HS97]", "[@HS97] [@HS99]"), path, "[@HS97]", "unknown source HS99");
  }

  @Test
  void what_is_listed_is_cited_and_known() {
    String path = QUESTION + "question.yaml";
    assertOnlyAt(
        small().with(path, "sources: [HS97]", "sources: [HS97, GRADUS]"),
        path,
        "sources:",
        "GRADUS is listed but never cited");
    assertOnlyAt(
        small().with(path, "sources: [HS97]", "sources: [HS97, HS99]"),
        path,
        "sources:",
        "unknown source HS99");
  }

  @Test
  void the_sources_of_a_row_are_listed() {
    String path = CARD + "question.yaml";
    assertOnlyAt(
        small().with(path, "right, sources: [HS97]", "right, sources: [HS99]"),
        path,
        "D1:",
        "HS99 of row D1");
  }

  @Test
  void the_address_of_a_source_is_one() {
    assertOnlyAt(
        small().with("sources.yaml", "https://doi.org", "https://do]i.org"),
        "sources.yaml",
        "url:",
        "not an address");
  }
}
