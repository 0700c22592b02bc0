package dev.gradus.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** A person reads the card. */
class CardIT extends BrowserTest {

  private static final List<String> ROWS =
      List.of("D1", "D2", "D3", "C1", "C2", "R1", "R2", "R3", "R4", "E1");

  @ParameterizedTest
  @CsvSource({"ru, Что такое градиентное затухание?", "en, What are vanishing gradients?"})
  void the_whole_card_is_read_with_formulas_frequency_and_sources(String language, String title) {
    open("/" + language + "/questions/vanishing-gradients");
    untilText("h1", title);
    for (String row : ROWS) {
      WebElement correction = find("[data-row=" + row + "]");
      assertThat(correction.findElement(org.openqa.selenium.By.cssSelector(".card")).getText())
          .as(row)
          .isNotBlank();
      assertThat(correction.findElement(org.openqa.selenium.By.cssSelector(".why")).getText())
          .as(row)
          .isNotBlank();
    }
    until(browser -> all("gradus-math .katex").size() > 20);
    assertThat(all(".katex-error")).isEmpty();
    untilText(".rare", "14");
    assertThat(all(".sources li").size()).isGreaterThan(8);
    assertThat(find("html").getAttribute("lang")).isEqualTo(language);
  }

  @Test
  void switching_the_language_keeps_page_parameters_and_place() {
    open("/ru/questions/vanishing-gradients?activation=relu&depth=20");
    String block = find("[data-row=R2]").getAttribute("data-block");
    until(browser -> all("gradus-math .katex").size() > 20);
    double before =
        ((Number)
                script(
                    """
                    const block = document.querySelector(`[data-block='${arguments[0]}']`);
                    const head = document.querySelector('.head');
                    scrollBy({
                      top: block.getBoundingClientRect().top - head.getBoundingClientRect().bottom - 10,
                      behavior: 'instant'
                    });
                    document.querySelector('.lang a[data-language=en][data-both=false]').click();
                    return block.getBoundingClientRect().top;
                    """,
                    block))
            .doubleValue();
    untilText("h1", "What are vanishing gradients?");
    assertThat(address()).startsWith("/en/questions/vanishing-gradients").contains("depth=20");
    until(browser -> Math.abs(top(block) - before) < 3);
  }

  private double top(String block) {
    Object top =
        script(
            "const it = document.querySelector(`[data-block='${arguments[0]}']`);"
                + "return it ? it.getBoundingClientRect().top : 1e9",
            block);
    return ((Number) top).doubleValue();
  }

  @Test
  void both_languages_stand_side_by_side_paragraph_by_paragraph() {
    open("/en/questions/vanishing-gradients?both");
    untilText("h1[lang=ru]", "Что такое градиентное затухание?");
    untilText("h1[lang=en]", "What are vanishing gradients?");
    for (String row : ROWS) {
      List<WebElement> twins = all("[data-row=" + row + "]");
      assertThat(twins).as(row).hasSize(2);
      assertThat(Math.abs(twins.get(0).getLocation().y - twins.get(1).getLocation().y))
          .isLessThan(4);
    }
  }

  @ParameterizedTest
  @CsvSource({"ru, Такой страницы нет", "en, There is no such page"})
  void an_unknown_question_is_answered_in_the_readers_language(String language, String title) {
    open("/" + language + "/questions/no-such-question");
    untilText("h1", title);
    assertThat(find("body").getText()).doesNotContain("Exception");
  }

  @Test
  void an_unknown_language_is_answered_with_a_friendly_page() {
    open("/xx/questions/vanishing-gradients");
    until(browser ->
        all("h1").stream()
            .anyMatch(it -> it.getText().matches("There is no such page|Такой страницы нет")));
  }
}
