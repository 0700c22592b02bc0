package dev.gradus.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A person looks around the card: sample answers, other questions, the 👍, the task. */
class AroundIT extends BrowserTest {

  @ParameterizedTest
  @ValueSource(strings = {"ru", "en"})
  void three_sample_answers_are_judged_point_by_point(String language) {
    open("/" + language + "/questions/vanishing-gradients");
    for (String level : new String[] {"WEAK", "MIDDLING", "STRONG"}) {
      WebElement candidate = find("details[data-level=" + level + "]");
      click(candidate.findElement(By.tagName("summary")));
      until(browser -> candidate.findElements(By.cssSelector(".kp > li")).size() >= 11);
      assertThat(candidate.findElement(By.cssSelector(".said")).getText()).isNotBlank();
      assertThat(candidate.findElement(By.cssSelector(".overall")).getText()).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "en"})
  void every_question_of_the_list_opens_with_a_short_and_a_full_answer(String language) {
    open("/" + language + "/questions");
    find(".next a");
    var addresses =
        all(".next a[href*='/questions/']").stream()
            .map(it -> it.getAttribute("href"))
            .distinct()
            .toList();
    assertThat(addresses).hasSizeGreaterThanOrEqualTo(7);
    for (String address : addresses) {
      if (!address.endsWith("vanishing-gradients")) {
        open(address.substring(address.indexOf("/" + language + "/")));
        find("#short");
        find("#full");
        assertThat(find("h1").getText()).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "en"})
  void a_like_is_still_there_after_a_reload(String language) {
    open("/" + language + "/questions/dead-relu");
    boolean before = Boolean.parseBoolean(find(".like").getAttribute("aria-pressed"));
    click(find(".like"));
    until(browser -> find(".like").getAttribute("aria-pressed").equals(Boolean.toString(!before)));
    refresh();
    until(browser -> find(".like").getAttribute("aria-pressed").equals(Boolean.toString(!before)));
  }

  @ParameterizedTest
  @CsvSource({"ru, '0,70', ✓, введите", "en, 0.70, ✓, enter"})
  void the_task_checks_a_number_and_says_what_it_accepts(
      String language, String number, String right, String hint) {
    open("/" + language + "/tasks/forty-layers");
    WebElement check = find(".check");
    WebElement field = check.findElement(By.tagName("input"));
    field.sendKeys("abc");
    click(check.findElement(By.tagName("button")));
    until(browser -> find(".check .outcome").getText().contains(hint));
    field.clear();
    field.sendKeys(number);
    click(check.findElement(By.tagName("button")));
    until(browser -> find(".check .outcome").getText().matches("(?s)[✓✕].*"));
  }
}
