package dev.gradus.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * A person takes a practice run and an exam, mostly by keyboard, and looks at what came of them.
 */
class QuizIT extends BrowserTest {

  private static final String ASKING = ".asking [data-action=check]";

  /** Marks of the editors, by which kinds of items are told apart. */
  private static final Set<String> KINDS =
      Set.of(
          ".opt input[type=radio]",
          ".opt input[type=checkbox]",
          "gradus-number-field",
          "gradus-order",
          "gradus-match",
          "gradus-blanks",
          ".candidate-says",
          ".handle",
          ".plot");

  private final QuizPage quiz = new QuizPage(this);

  @ParameterizedTest
  @CsvSource({"ru, Вопрос 1 из 10, Вопрос 2 из 10", "en, Question 1 of 10, Question 2 of 10"})
  void a_practice_run_is_one_click_and_explains_each_answer(
      String language, String first, String second) {
    open("/" + language + "/quiz");
    click(find("[data-action=start]"));
    untilText("h1", first);
    answerAnything();
    find(".fb .v");
    assertThat(find(".fb .explanation").getText()).isNotBlank();
    assertThat(all(".fb .opt.shown")).isNotEmpty();
    find("body").sendKeys(Keys.ENTER);
    untilText("h1", second);
  }

  @Test
  void keys_choose_check_and_go_on() {
    open("/en/quiz?concepts=chain-rule,saturation,relu-family&length=30");
    click(find("[data-action=start-own]"));
    quiz.skipUntil("gradus-answer-choices input[type=radio]");
    find("body").sendKeys("2");
    until(browser -> all(".opt input").get(1).isSelected());
    find("body").sendKeys(Keys.ENTER);
    untilText(".problem", "how sure");
    WebElement focused = (WebElement) script("return document.activeElement");
    assertThat(focused.getAttribute("value")).isEqualTo("25");
    focused.sendKeys("4");
    until(browser -> find(".conf input[value='80']").isSelected());
    find("body").sendKeys(Keys.ENTER);
    find(".fb .v");
    assertThat(find(".fb .standing").getText()).containsPattern("80\\h% sure");
    find("body").sendKeys(Keys.ENTER);
    find(ASKING);
  }

  @Test
  void what_was_entered_outlasts_a_reload_and_another_language() {
    open("/ru/quiz?concepts=depth,jacobian-product,initialization&length=30");
    click(find("[data-action=start-own]"));
    quiz.skipUntil(".editor > gradus-number-field:first-child input");
    find("gradus-number-field input").sendKeys("5·10^-7");
    untilText(".heard", "5·10−7");
    click(find(".conf input[value='60']"));
    refresh();
    untilText(".heard", "5·10−7");
    assertThat(find(".conf input[value='60']").isSelected()).isTrue();
    String run = address();
    click(find("a[data-language=en]"));
    untilText(".heard", "Read as");
    assertThat(address()).isEqualTo(run.replace("/ru/", "/en/"));
    assertThat(find("gradus-number-field input").getAttribute("value")).isEqualTo("5·10^-7");
    click(find(ASKING));
    find(".fb .v");
  }

  @Test
  void points_are_placed_by_arrow_keys_before_anything_is_seen() {
    open("/en/quiz?length=50");
    click(find("[data-action=start-own]"));
    quiz.skipUntil(".editor .handle");
    assertThat(all(".editor path.measured")).isEmpty();
    for (WebElement handle : all(".editor .handle")) {
      handle.sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.PAGE_DOWN);
      until(browser -> !handle.getAttribute("class").contains("open"));
    }
    click(find(".conf input[value='40']"));
    click(find(ASKING));
    find(".fb .v");
    until(browser -> !all(".profile path.measured").isEmpty());
    assertThat(all(".profile path.pencil")).hasSize(1);
  }

  @Test
  void things_are_put_in_order_by_arrow_keys() {
    open("/en/quiz?length=50");
    click(find("[data-action=start-own]"));
    quiz.skipUntil("gradus-order .grip");
    String first = all("gradus-order .t").getFirst().getText();
    WebElement grip = find("gradus-order .grip");
    grip.sendKeys(Keys.ARROW_DOWN);
    until(
        browser -> all("gradus-order .t").get(1).getText().substring(1).equals(first.substring(1)));
    assertThat(((WebElement) script("return document.activeElement")).getAttribute("class"))
        .isEqualTo("grip");
  }

  @Test
  void sides_are_matched_by_digits_and_an_arrow_takes_nothing_from_another_row() {
    open("/en/quiz?length=50");
    click(find("[data-action=start-own]"));
    quiz.skipUntil("gradus-match .row");
    int rows = all("gradus-match .row").size();
    for (int i = 1; i <= rows; i++) {
      find("body").sendKeys(Integer.toString(i));
    }
    until(browser -> all("gradus-match input:checked").size() == rows);
    all("gradus-match input:checked").getFirst().sendKeys(Keys.ARROW_RIGHT);
    until(browser ->
        ((WebElement) script("return document.activeElement"))
            .getAttribute("type")
            .equals("radio"));
    assertThat(all("gradus-match input:checked")).hasSize(rows);
    click(find(".conf input[value='60']"));
    click(find(ASKING));
    find(".fb .v");
  }

  @ParameterizedTest
  @CsvSource({"ru, записан, Результат, Прогресс", "en, is recorded, Result, Progress"})
  void an_exam_tells_nothing_before_its_end_and_everything_after(
      String language, String recorded, String result, String progress) {
    open("/" + language + "/quiz?mode=exam&length=3&minutes=30&marks=certainty");
    click(find("[data-action=start-own]"));
    find("gradus-countdown [role=timer]");
    assertThat(find("gradus-countdown").getText()).contains("30");
    answerAnything();
    untilText(".recorded", recorded);
    assertThat(all(".fb")).isEmpty();
    refresh();
    find("gradus-countdown [role=timer]");
    answerAnything();
    untilText(".recorded", recorded);
    answerAnything();
    untilText("h1", result);
    click(find(".review summary"));
    find(".review .fb .v");
    click(all(".btns a").getLast());
    untilText("h1", progress);
    find("gradus-trend svg");
    find("gradus-calibration svg");
    find(".runs-table tbody a");
    assertThat(downloaded(find("#csv").getAttribute("href")))
        .contains("gradus-attempts.csv", "answered_at,shown_at,run,place,item");
  }

  @ParameterizedTest
  @CsvSource({"ru, dark", "en, light"})
  void no_page_of_a_run_has_a_serious_barrier(String language, String theme) {
    open("/" + language + "/quiz?length=2");
    script("localStorage.setItem('gradus-theme', arguments[0])", theme);
    refresh();
    find("[data-action=start-own]");
    assertThat(barriers()).as("start").isEmpty();
    click(find("[data-action=start-own]"));
    quiz.untilItemIsThere();
    assertThat(barriers()).as("asking").isEmpty();
    answerAnything();
    click(find("[data-action=next]"));
    quiz.untilItemIsThere();
    click(find("[data-action=finish]"));
    click(find("[data-action='finish.yes']"));
    for (WebElement item : List.of(find(".review"), all(".review").getLast())) {
      click(item.findElement(By.tagName("summary")));
      until(browser -> !item.findElements(By.cssSelector(".fb .v")).isEmpty());
    }
    assertThat(barriers()).as("result").isEmpty();
    open("/" + language + "/progress");
    find(".runs-table");
    find("gradus-calibration");
    assertThat(barriers()).as("progress").isEmpty();
  }

  @Test
  void no_kind_of_item_has_a_serious_barrier_when_it_is_asked_or_explained() {
    Set<String> kinds = new HashSet<>(KINDS);
    open("/en/quiz?length=50");
    click(find("[data-action=start-own]"));
    for (int i = 0; i < 50 && !kinds.isEmpty(); i++) {
      quiz.untilItemIsThere();
      if (kinds.removeIf(kind -> !all(".editor " + kind).isEmpty())) {
        assertThat(barriers()).as(address()).isEmpty();
        answerAnything();
        find(".fb .v");
        assertThat(barriers()).as("feedback").isEmpty();
        click(find("[data-action=next]"));
      } else {
        String place = find(".qbar").getText();
        click(find("[data-action=skip]"));
        until(browser -> !find(".qbar").getText().equals(place));
      }
    }
    assertThat(kinds).as("kinds of which the deck had none").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ru, length=-3, Сколько заданий",
    "en, length=1e9, How many items",
    "en, concepts=foo, foo",
    "ru, mode=cram, Режим"
  })
  void an_impossible_deck_gets_a_notice_and_the_nearest_possible_one(
      String language, String query, String word) {
    open("/" + language + "/quiz?" + query);
    untilText(".notice", word);
    find("[data-action=start-own]");
    assertThat(find("body").getText()).doesNotContain("Exception");
  }

  @Test
  void the_address_of_a_deck_leads_to_the_same_deck() {
    open("/en/quiz");
    click(find("[data-concept=depth]"));
    until(browser -> address().contains("concepts=depth"));
    String deck = address();
    open(deck);
    until(browser -> find("[data-concept=depth]").getAttribute("aria-pressed").equals("true"));
  }

  /** What a link gives: its headers and its text. */
  private String downloaded(String address) {
    return String.valueOf(
        script(
            """
            const request = new XMLHttpRequest();
            request.open('GET', arguments[0], false);
            request.send();
            return request.getAllResponseHeaders() + request.responseText;
            """,
            address));
  }

  /** Answers the item at hand, whatever it is; how sure: likely. */
  private void answerAnything() {
    quiz.untilItemIsThere();
    if (!all(".editor .opt input").isEmpty()) {
      click(find(".editor .opt input"));
    } else if (!all(".editor gradus-number-field").isEmpty()) {
      find(".editor gradus-number-field input").sendKeys("3");
    } else if (!all(".editor .handle").isEmpty()) {
      all(".editor .handle").forEach(handle -> handle.sendKeys(Keys.ARROW_DOWN));
    } else if (!all(".editor gradus-match").isEmpty()) {
      List<WebElement> rows = all(".editor gradus-match .row");
      for (int i = 0; i < rows.size(); i++) {
        click(rows.get(i).findElements(By.tagName("input")).get(i));
      }
    } else {
      all(".editor gradus-blanks fieldset")
          .forEach(blank -> click(blank.findElement(By.tagName("input"))));
    }
    click(find(".conf input[value='60']"));
    until(browser -> find(".conf input[value='60']").isSelected());
    click(find(ASKING));
  }
}
