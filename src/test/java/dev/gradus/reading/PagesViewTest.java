package dev.gradus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.QueryParameters;
import dev.gradus.OpenPage;
import dev.gradus.TestProgram;
import dev.gradus.assessment.FigureStates;
import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Item.SimulationState;
import dev.gradus.content.Lab;
import dev.gradus.content.Languages;
import dev.gradus.content.Question;
import dev.gradus.simulation.SimulationVocabulary;
import dev.gradus.simulation.gradientflow.FlowComparison;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import dev.gradus.simulation.recurrent.RecurrentAddress;
import dev.gradus.simulation.ui.FigureKind;
import dev.gradus.simulation.ui.FigurePanel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  @Autowired FigureStates states;
  @Autowired List<FigureKind<?, ?>> kinds;

  private <C extends Component> C first(Class<C> type) {
    return OpenPage.find(type).orElseThrow();
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
            OpenPage.all()
                .filter(NativeDetails.class::isInstance)
                .filter(it -> it.getElement().hasAttribute("data-level")))
        .hasSize(3);
  }

  @Test
  void switching_the_language_keeps_the_figure_and_its_parameters() {
    UI.getCurrent().navigate(CARD_IN_RUSSIAN, QueryParameters.of("depth", "20"));
    FigurePanel<?, ?> before = gradientFlow();
    UI.getCurrent().navigate(CARD_IN_ENGLISH, QueryParameters.of("depth", "20"));
    assertThat(gradientFlow()).isSameAs(before);
    assertThat(shown().depth()).isEqualTo(20);
    assertThat(UI.getCurrent().getLocale()).isEqualTo(Languages.ENGLISH);
  }

  @Test
  void impossible_parameters_are_pulled_to_the_nearest_valid_state() {
    UI.getCurrent()
        .navigate(CARD_IN_ENGLISH, QueryParameters.fromString("depth=-3&activation=foo"));
    assertThat(shown().depth()).isEqualTo(2);
    assertThat(
            OpenPage.all()
                .anyMatch(it ->
                    it.getElement().getClassList().contains("notice")
                        && it.getElement().getTextRecursively().contains("foo")))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "en"})
  void every_page_of_the_laboratory_shows_its_title_and_its_figure(String language) {
    for (Lab lab : library.labs()) {
      UI.getCurrent().navigate(language + "/lab/" + lab.id());
      assertThat(first(H1.class).getText()).isEqualTo(lab.text(Locale.of(language)).title());
      assertThat(figures()).isEqualTo(lab.simulation().stream().toList());
    }
  }

  private List<String> figures() {
    return OpenPage.all()
        .filter(FigurePanel.class::isInstance)
        .map(it -> ((FigurePanel<?, ?>) it).kind().simulation().id())
        .toList();
  }

  @Test
  void content_can_speak_of_every_simulation_that_has_a_figure() {
    assertThat(kinds)
        .extracting(kind -> kind.simulation().id())
        .containsExactlyInAnyOrderElementsOf(SimulationVocabulary.all().keySet());
  }

  @Test
  void the_laboratory_lists_its_pages_in_their_order() {
    UI.getCurrent().navigate("en/lab");
    assertThat(
            OpenPage.all()
                .filter(it -> it.getElement().getClassList().contains("t"))
                .map(it -> it.getElement().getText()))
        .containsExactlyElementsOf(
            library.labs().stream().map(lab -> lab.text(Languages.ENGLISH).title()).toList());
  }

  @Test
  void an_address_of_the_laboratory_names_parameters_or_a_preset() {
    UI.getCurrent().navigate("en/lab/gradient-flow", QueryParameters.of("depth", "12"));
    assertThat(shown().depth()).isEqualTo(12);
    UI.getCurrent().navigate("ru/lab/gradient-flow", QueryParameters.of("preset", "relu-he"));
    assertThat(shown()).isEqualTo(parameters("relu-he"));
    UI.getCurrent().navigate("ru/lab/gradient-flow", QueryParameters.fromString("depth=-3"));
    assertThat(shown().depth()).isEqualTo(2);
    assertThat(notice("-3")).isTrue();
    UI.getCurrent().navigate("ru/lab/gradient-flow", QueryParameters.of("preset", "nothing"));
    assertThat(notice("nothing")).isTrue();
  }

  @Test
  void a_half_truth_is_put_to_the_test_in_the_laboratory() {
    UI.getCurrent().navigate("en/lab/half-truths");
    NativeButton refute =
        OpenPage.all()
            .filter(it -> "residual-50".equals(it.getElement().getAttribute("data-preset")))
            .map(NativeButton.class::cast)
            .findFirst()
            .orElseThrow();
    ComponentUtil.fireEvent(refute, new ClickEvent<>(refute));
    assertThat(figures()).containsExactly("gradient-flow");
    assertThat(shown()).isEqualTo(parameters("residual-50"));
  }

  @Test
  void a_text_with_several_figures_keeps_the_state_of_each() {
    UI.getCurrent().navigate(CARD_IN_ENGLISH, QueryParameters.of("preset", "lstm-bias-0"));
    assertThat(figures())
        .containsExactly("worked-example", "saturation", "gradient-flow", "remedies", "recurrent");
    assertThat(shown()).isEqualTo(parameters("sigmoid-30"));
    assertThat(OpenPage.all().filter(FigurePanel.class::isInstance).toList().getLast())
        .extracting(it -> ((FigurePanel<?, ?>) it).parameters())
        .isEqualTo(RecurrentAddress.read(Map.of("cell", List.of("lstm"))).parameters());
  }

  @Test
  void both_languages_of_a_laboratory_page_stand_side_by_side_around_one_figure() {
    UI.getCurrent().navigate("en/lab/gradient-flow", QueryParameters.of("both", ""));
    assertThat(OpenPage.all().filter(H1.class::isInstance)).hasSize(2);
    assertThat(figures()).containsExactly("gradient-flow");
  }

  private GradientFlowParameters parameters(String preset) {
    return states.network(new SimulationState(preset, Map.of()));
  }

  private GradientFlowParameters shown() {
    return ((FlowComparison) gradientFlow().parameters()).shown();
  }

  private FigurePanel<?, ?> gradientFlow() {
    return OpenPage.all()
        .filter(FigurePanel.class::isInstance)
        .map(it -> (FigurePanel<?, ?>) it)
        .filter(it -> it.kind().simulation().id().equals("gradient-flow"))
        .findFirst()
        .orElseThrow();
  }

  private boolean notice(String words) {
    return OpenPage.all()
        .anyMatch(it ->
            it.getElement().getClassList().contains("notice")
                && it.getElement().getTextRecursively().contains(words));
  }
}
