package dev.gradus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.QueryParameters;
import dev.gradus.TestProgram;
import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Languages;
import dev.gradus.content.Question;
import dev.gradus.simulation.gradientflow.FlowComparison;
import dev.gradus.simulation.ui.FigurePanel;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages as the server makes them, without a browser. */
@TestProgram
class PagesViewTest extends SpringBrowserlessTest {

  private static final String CARD_IN_RUSSIAN = "ru/questions/vanishing-gradients";
  private static final String CARD_IN_ENGLISH = "en/questions/vanishing-gradients";

  @Autowired ContentLibrary library;

  private static Stream<Component> all(Component root) {
    return Stream.concat(Stream.of(root), root.getChildren().flatMap(PagesViewTest::all));
  }

  private <C extends Component> C first(Class<C> type) {
    return all(UI.getCurrent()).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "en"})
  void every_question_has_a_page_with_its_title(String language) {
    for (Question question : library.questions()) {
      UI.getCurrent().navigate(language + "/questions/" + question.id());
      assertThat(first(H1.class).getText()).isEqualTo(question.text(Locale.of(language)).title());
    }
  }

  @Test
  void the_card_shows_three_sample_answers() {
    UI.getCurrent().navigate(CARD_IN_ENGLISH);
    assertThat(
            all(UI.getCurrent())
                .filter(NativeDetails.class::isInstance)
                .filter(it -> it.getElement().hasAttribute("data-level")))
        .hasSize(3);
  }

  @Test
  void switching_the_language_keeps_the_figure_and_its_parameters() {
    UI.getCurrent().navigate(CARD_IN_RUSSIAN, QueryParameters.of("depth", "20"));
    FigurePanel<?, ?> before = first(FigurePanel.class);
    UI.getCurrent().navigate(CARD_IN_ENGLISH, QueryParameters.of("depth", "20"));
    assertThat(first(FigurePanel.class)).isSameAs(before);
    assertThat(((FlowComparison) before.parameters()).shown().depth()).isEqualTo(20);
    assertThat(UI.getCurrent().getLocale()).isEqualTo(Languages.ENGLISH);
  }

  @Test
  void impossible_parameters_are_pulled_to_the_nearest_valid_state() {
    UI.getCurrent()
        .navigate(CARD_IN_ENGLISH, QueryParameters.fromString("depth=-3&activation=foo"));
    assertThat(((FlowComparison) first(FigurePanel.class).parameters()).shown().depth())
        .isEqualTo(2);
    assertThat(
            all(UI.getCurrent())
                .anyMatch(it ->
                    it.getElement().getClassList().contains("notice")
                        && it.getElement().getTextRecursively().contains("foo")))
        .isTrue();
  }
}
