package dev.gradus.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A person comes in. */
class HomeIT extends BrowserTest {

  @ParameterizedTest
  @CsvSource({"ru, Через", "en, Through"})
  void the_sentence_is_changed_with_keys_and_the_halftone_follows(String language, String word) {
    open("/" + language);
    untilText("h1.say", word);
    until(browser -> find("h1.say .out").getText().contains("10"));
    String before = find("h1.say .out").getText();
    until(browser -> all("gradus-halftone circle").size() >= 30 * 8);
    WebElement number = find("h1.say [role=slider]");
    number.sendKeys(Keys.ARROW_RIGHT);
    until(browser -> !find("h1.say .out").getText().equals(before));
    until(browser -> all("gradus-halftone circle").size() >= 35 * 8);
    assertThat(find("html").getAttribute("lang")).isEqualTo(language);
  }

  @Test
  void every_door_leads_to_a_page_that_exists() {
    open("/en");
    find(".toc-book a");
    var doors =
        all(".toc-book a, .head nav a, .foot a").stream()
            .map(it -> it.getAttribute("href"))
            .distinct()
            .toList();
    assertThat(doors).hasSizeGreaterThanOrEqualTo(4);
    for (String door : doors) {
      open(door.substring(door.indexOf("/en")));
      String heading =
          until(browser -> find("h1").getText().isBlank() ? null : find("h1").getText());
      assertThat(heading).as(door).doesNotContain("no such page");
    }
  }

  @Test
  void the_bare_address_leads_to_a_language() {
    open("/");
    until(browser -> address().matches("/(ru|en)"));
  }
}
