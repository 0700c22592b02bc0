package dev.gradus.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What each sign of the format becomes on the page. */
class InlineHtmlTest {

  @Test
  void a_formula_keeps_its_tex_untouched_by_markdown() {
    assertThat(english("$a_1*b_2 < \\$3*c$"))
        .isEqualTo("<gradus-math tex=\"a_1*b_2 &lt; \\$3*c\">a_1*b_2 &lt; \\$3*c</gradus-math>");
  }

  @Test
  void a_claim_is_printed_in_the_notation_of_its_language() {
    assertThat(english("{{0.25^10 ~ 9.5e-7}}"))
        .isEqualTo(
            "<span class=\"n claim-value\" title=\"0.25^10\">9.5\u202F×\u202F10<sup>−7</sup></span>");
    assertThat(russian("{{0.25^10 ~ 9.5e-7}}"))
        .isEqualTo("<span class=\"n claim-value\" title=\"0.25^10\">9,5·10<sup>−7</sup></span>");
    assertThat(russian("{{-0.5 ~ -0.50}}")).contains(">−0,50<");
    assertThat(english("{{12345 ~ 1.2e4}}")).contains(">1.2\u202F×\u202F10<sup>4</sup><");
    assertThat(english("{{9999 ~ 9999}}")).contains(">9999<");
    assertThat(english("{{0.001 ~ 0.0010}}")).contains(">0.0010<");
  }

  @Test
  void a_dragged_number_starts_at_the_value_of_the_page_s_figure() {
    assertThat(english("{{drag depth}}"))
        .isEqualTo(
            "<gradus-drag-number name=\"depth\" value=\"40\" min=\"2\" max=\"100\" step=\"1\""
                + " decimals=\"0\" label=\"Number of layers\"></gradus-drag-number>");
    assertThat(russian("{{drag width}}")).contains("value=\"64\"", "label=\"Ширина слоя\"");
    assertThat(english("{{out ratio}}"))
        .isEqualTo("<span class=\"out\" data-out=\"ratio\">…</span>");
  }

  @Test
  void a_citation_is_a_raised_number_close_to_its_word() {
    assertThat(english("so it is [@HS97 sec. 2]."))
        .isEqualTo(
            "so it is<a class=\"ref\" href=\"#source-HS97\" data-source=\"HS97\""
                + " title=\"Hochreiter, Schmidhuber, 1997, sec. 2\">1</a>.");
    assertThat(english("so [@HS97] [@GRADUS]"))
        .contains("</a><span class=\"ref-comma\">,</span><a class=\"ref\"");
  }

  @Test
  void links_lead_to_pages_in_the_reader_s_language() {
    assertThat(english("[words](term:jacobian)"))
        .isEqualTo("<span class=\"term\" data-term=\"jacobian\">words</span>");
    assertThat(russian("[*слова*](question:the-question)"))
        .isEqualTo(
            "<a href=\"/ru/questions/the-question\" data-question=\"the-question\"><em>слова</em></a>");
    assertThat(english("[words](task:the-task)"))
        .isEqualTo("<a href=\"/en/tasks/the-task\" data-task=\"the-task\">words</a>");
    assertThat(english("[run](preset:relu-he)"))
        .isEqualTo(
            "<a class=\"do\" href=\"/en/questions/the-card?preset=relu-he#figure\""
                + " data-preset=\"relu-he\" data-simulation=\"gradient-flow\">run</a>");
    assertThat(english("[words](lab:gradient-flow)"))
        .isEqualTo("<a href=\"/en/lab/gradient-flow\" data-lab=\"gradient-flow\">words</a>");
  }

  @Test
  void only_the_hosts_of_sources_are_linked_to() {
    assertThat(english("[it](https://doi.org/x)"))
        .isEqualTo("<a href=\"https://doi.org/x\" rel=\"noopener\">it</a>");
    assertThat(english("[it](https://elsewhere.example/x)")).isEqualTo("it");
    assertThat(english("[it](javascript:alert)")).isEqualTo("it");
    assertThat(english("[it](//elsewhere.example)")).isEqualTo("it");
    assertThat(english("[it](data:text/html,x)")).isEqualTo("it");
    assertThat(english("[it](#eq-step)")).isEqualTo("<a href=\"#eq-step\" rel=\"noopener\">it</a>");
  }

  @Test
  void markup_of_other_kinds_is_shown_as_text() {
    assertThat(english("$\"><script>$ & {{\"<b>\" ~ 1}}"))
        .doesNotContain("<script>")
        .doesNotContain("<b>")
        .contains("&amp;");
    assertThat(english("a [b] {c} d")).isEqualTo("a [b] {c} d");
  }

  private static String english(String markdown) {
    return html(markdown, Languages.ENGLISH);
  }

  private static String russian(String markdown) {
    return html(markdown, Languages.RUSSIAN);
  }

  /** The card's first paragraph, rendered. */
  private static String html(String markdown, Locale language) {
    String path = ContentFixture.CARD + language.getLanguage() + ".md";
    ContentFixture small = ContentFixture.small();
    String first =
        small
            .text(path)
            .lines()
            .dropWhile(line -> !line.contains("(term:"))
            .findFirst()
            .orElseThrow();
    ContentLibrary library = ContentLibrary.load(small.with(path, first, markdown).files());
    Block block = library.card().text(language).section("product").blocks().getFirst();
    return ((Block.Prose) block).html();
  }
}
