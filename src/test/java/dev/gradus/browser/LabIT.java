package dev.gradus.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A person works in the laboratory: predicts, looks, compares, and goes on to the next figure. */
class LabIT extends BrowserTest {

  private void untilPicture() {
    until(browser -> {
      script(
          "document.getElementById('figure')?.scrollIntoView({block: 'center', behavior: 'instant'})");
      return !all("#figure .picture svg").isEmpty() && !all("#figure .verdict .w").isEmpty();
    });
  }

  @ParameterizedTest
  @CsvSource({
    "ru, gradient-flow",
    "en, saturation",
    "ru, signals",
    "en, remedies",
    "ru, recurrent",
    "en, worked-example"
  })
  void a_figure_is_asked_about_first_and_shown_after_one_click(String language, String figure) {
    open("/" + language + "/lab");
    click(find("main a[href='/" + language + "/lab/" + figure + "']"));
    WebElement skip = find("#figure [data-action=skip-prediction]");
    assertThat(all("#figure .verdict .w")).isEmpty();
    click(skip);
    untilPicture();
    assertThat(find("#figure .verdict .w").getText()).isNotBlank();
    click(find("#figure .acts button"));
    until(browser -> !all("#figure .tablewrap tbody tr").isEmpty());
    assertThat(all(".v-system-error")).isEmpty();
  }

  @Test
  void a_drawn_prediction_is_laid_over_the_result_told_in_words_and_kept() {
    open("/en/lab/gradient-flow");
    WebElement handle = find("#figure .handle");
    click(find("#figure [data-action=commit]"));
    untilText("#figure .problem", "Nothing has been predicted");
    handle.sendKeys(Keys.PAGE_DOWN, Keys.ARROW_DOWN);
    until(browser -> !handle.getAttribute("class").contains("open"));
    click(find("#figure [data-action=commit]"));
    untilText("#figure .tale", "orders of magnitude smaller");
    assertThat(all("#figure path.pencil")).isNotEmpty();
    String told = find("#figure .tale").getText();
    open("/en/progress");
    untilText("#predictions td", told);
    click(find("#predictions td a"));
    untilPicture();
    assertThat(address()).startsWith("/en/lab/gradient-flow?");
  }

  @Test
  void up_to_four_curves_stay_on_one_axis_and_in_the_address() {
    open("/en/lab/gradient-flow?activation=sigmoid&depth=10&width=16&seeds=8");
    untilPicture();
    click(find("#figure .kept button"));
    until(browser -> address().contains("beside="));
    click(all("#figure .presets button").get(2));
    until(browser -> all("#figure .kept li").size() == 1);
    refresh();
    untilPicture();
    until(browser -> all("#figure .kept li").size() == 1);
    click(find("#figure .kept li button"));
    until(browser -> !address().contains("beside="));
  }

  @Test
  void a_half_truth_leads_to_the_run_that_refutes_it() {
    open("/ru/lab/half-truths");
    until(browser -> all(".claim").size() >= 12);
    click(find(".claim [data-preset=lstm-bias-0]"));
    untilPicture();
    assertThat(address()).startsWith("/ru/lab/recurrent");
  }

  @ParameterizedTest
  @CsvSource({
    "en, saturation?z=1e9",
    "ru, recurrent?cell=foo",
    "en, gradient-flow?beside=nonsense",
    "ru, remedies?depth=-3",
    "en, signals?preset=nothing"
  })
  void a_bad_address_gets_a_notice_and_the_nearest_picture(String language, String path) {
    open("/" + language + "/lab/" + path);
    find(".notice");
    untilPicture();
    assertThat(find("body").getText()).doesNotContain("Exception");
  }
}
