package dev.gradus.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/**
 * A person sits a short interview, reloads the page in the middle of an answer, reads the report,
 * answers again.
 */
class InterviewIT extends BrowserTest {

  @ParameterizedTest
  @CsvSource({
    "ru, Черновик сохранён, Разбор ответа, Пауза, Два захода рядом, Разбор собеседования",
    "en, Draft saved, Report on your answer, Paused, Two tries side by side, Interview report"
  })
  void a_short_interview_with_a_reload_in_the_middle(
      String language, String saved, String report, String paused, String tries, String whole) {
    String answer =
        language.equals("ru")
            ? "На каждом слое градиент умножается на производную, поэтому с глубиной затухает."
            : "At each layer the gradient is multiplied by a slope, so it vanishes with depth.";
    open("/" + language + "/interview");
    click(find("[data-action=start]"));
    String question = find("h1.asked").getText();
    assertThat(question).isNotBlank();
    assertThat(all("gradus-interview-clock .ring")).hasSize(24);
    find("textarea.answer").sendKeys(answer);
    untilText(".saved", saved);

    script("window.beforeTheReload = true");
    refresh();
    until(browser -> Boolean.TRUE.equals(script("return !window.beforeTheReload")));
    until(browser -> text().equals(answer));
    assertThat(find("h1.asked").getText()).isEqualTo(question);

    click(find("[data-action=pause]"));
    untilText("h1", paused);
    click(find("[data-action=resume]"));
    until(browser -> text().equals(answer));
    click(find("[data-action=finish]"));
    untilText("h1", report);
    assertThat(find(".said").getText().replaceAll("\\d", "")).isEqualTo(answer);
    find("gradus-score svg");

    click(find("[data-action=again]"));
    until(browser -> all(".said").isEmpty() && text().isEmpty());
    find("textarea.answer").sendKeys("<b>He</b>");
    click(find("[data-action=finish]"));
    untilText("h2", tries);
    assertThat(all(".tries .said")).hasSize(2);
    assertThat(all(".tries b")).isEmpty();

    click(find("[data-action=end]"));
    untilText("h1", whole);
    assertThat(all(".turn")).hasSize(2);
    open("/" + language + "/interview");
    find(".runs-table tbody a");
  }

  private String text() {
    WebElement field = find("textarea.answer");
    return String.valueOf(field.getDomProperty("value"));
  }
}
