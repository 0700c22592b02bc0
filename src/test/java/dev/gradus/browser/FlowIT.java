package dev.gradus.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A person plays with the figure in the text. */
class FlowIT extends BrowserTest {

  private static final String CARD = "/questions/vanishing-gradients";

  private void seeFigure() {
    WebElement figure = find("#figure");
    until(browser -> {
      script(
          "document.getElementById('figure').scrollIntoView({block: 'center', behavior: 'instant'})");
      return !all("#figure gradus-line-chart[aria-busy=false] svg, #figure gradus-line-chart:not([aria-busy]) svg")
              .isEmpty()
          && !all("#figure .verdict .w").isEmpty();
    });
    assertThat(figure.isDisplayed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"ru, Затухает, Держится, Взрывается", "en, Vanishing, Steady, Exploding"})
  void presets_change_verdict_and_address(
      String language, String vanishing, String steady, String exploding) {
    open("/" + language + CARD);
    seeFigure();
    untilText("#figure .verdict .w", vanishing);
    click(all("#figure .presets button").get(2));
    untilText("#figure .verdict .w", steady);
    until(browser -> address().contains("activation=relu"));
    assertThat(address()).contains("initialization=he-normal");
    click(all("#figure .presets button").getLast());
    untilText("#figure .verdict .w", exploding);
    until(browser -> address().contains("residual=true"));
  }

  @Test
  void the_copied_address_gives_the_same_picture() {
    open("/en" + CARD + "?activation=tanh&depth=15&width=32&seeds=8&seed=7");
    seeFigure();
    untilText("#figure .verdict .k", "±");
    String first = picture();
    refresh();
    seeFigure();
    untilText("#figure .verdict .k", "±");
    until(browser -> picture().equals(first));
    assertThat(find("#figure .steering > .runs").getText()).contains("7");
  }

  private String picture() {
    return String.valueOf(
        script(
            "return [...document.querySelectorAll('#figure gradus-line-chart path')].map(it => it.getAttribute('d')).join('|')"));
  }

  @ParameterizedTest
  @CsvSource({
    "ru, depth=-3, Глубина",
    "en, depth=1e9, Depth",
    "en, activation=foo, Activation",
    "ru, activation=foo, Активация",
    "en, preset=nothing, ready example"
  })
  void impossible_parameters_get_a_notice_and_the_nearest_valid_state(
      String language, String query, String word) {
    open("/" + language + CARD + "?" + query);
    untilText(".notice", word);
    seeFigure();
    assertThat(find("body").getText()).doesNotContain("Exception");
  }

  @Test
  void a_number_in_the_prose_drives_figure_and_sentence() {
    open("/en" + CARD);
    seeFigure();
    WebElement number =
        find(
            "gradus-drag-number[name=depth] [role=slider], gradus-drag-number[name=depth][role=slider]");
    String before = find("[data-out=ratio]").getText();
    number.sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    until(browser -> address().contains("depth="));
    until(browser -> !find("[data-out=ratio]").getText().equals(before));
  }

  @Test
  void the_table_says_the_same_numbers() {
    open("/en" + CARD + "?activation=sigmoid&depth=10&seeds=8");
    seeFigure();
    click(find("#figure .acts button"));
    until(browser -> all("#figure .tablewrap tbody tr").size() == 10);
    assertThat(find("#figure .tablewrap tbody tr").findElement(By.tagName("td")).getText())
        .isEqualTo("10");
  }

  @Test
  void the_ladder_is_computed_when_it_is_seen() {
    open("/en" + CARD);
    WebElement ladder = find("table.ladder");
    script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", ladder);
    until(browser -> all("table.ladder .w").size() == 7);
    assertThat(all("table.ladder .w.van")).isNotEmpty();
    assertThat(all("table.ladder .w.exp")).isNotEmpty();
  }
}
