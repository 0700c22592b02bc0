package dev.gradus.reading.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.gradus.content.Block;
import dev.gradus.content.Question;
import dev.gradus.simulation.Address;
import dev.gradus.simulation.ParameterProblem;
import dev.gradus.simulation.gradientflow.FlowComparison;
import dev.gradus.uikit.Notice;
import dev.gradus.uikit.SideBySide;
import dev.gradus.uikit.ValueChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question: its text with the figure in it, in one language or in both side by side. */
@Route(":lang(ru|en)/questions/:id")
@JsModule("./reading/reading.ts")
class QuestionView extends Div implements BeforeEnterObserver, HasDynamicTitle, SideBySide {

  private static final String PRESET = "preset";

  private final transient ReadingServices services;
  private final Div page = new Div();
  private @Nullable Question question;
  private transient @Nullable QuestionFigure figure;
  private boolean both;

  QuestionView(ReadingServices services) {
    this.services = services;
    add(page);
    ValueChange.listen(page, change -> numberDragged(change.name(), change.value()));
    page.getElement()
        .addEventListener(
            "gradus-preset",
            event -> choosePreset(event.getEventData().path("event.detail.preset").asString("")))
        .addEventData("event.detail.preset");
  }

  @Override
  protected void onAttach(AttachEvent attachEvent) {
    page.getElement().executeJs("window.gradusReading.bringToLife(this)");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<Question> found =
        services.library().question(event.getRouteParameters().get("id").orElse(""));
    if (found.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    Map<String, List<String>> query = event.getLocation().getQueryParameters().getParameters();
    both = query.containsKey(QUERY_PARAMETER);
    boolean sameQuestion = found.get().equals(question);
    question = found.get();
    List<String> notices = readFigure(query, sameQuestion);
    build(notices);
  }

  /**
   * Takes the figure's state from the address; what could not be taken is returned as sentences.
   */
  private List<String> readFigure(Map<String, List<String>> query, boolean sameQuestion) {
    Optional<Block.Figure> block = figureBlock();
    if (block.isEmpty()) {
      figure = null;
      return List.of();
    }
    List<String> notices = new ArrayList<>();
    Address.Parsed<FlowComparison> parsed = FlowComparison.read(query);
    FlowComparison usual =
        QuestionFigure.parametersOf(services.library(), block.get().preset())
            .map(FlowComparison::of)
            .orElse(parsed.parameters());
    FlowComparison asked = parsed.named() ? parsed.parameters() : usual;
    parsed.problems().forEach(problem -> notices.add(sentenceOf(problem)));
    List<String> preset = query.getOrDefault(PRESET, List.of());
    if (!preset.isEmpty()) {
      Optional<FlowComparison> named =
          QuestionFigure.parametersOf(services.library(), preset.getLast()).map(FlowComparison::of);
      if (named.isEmpty()) {
        notices.add(getTranslation("notice.unknownPreset", shortened(preset.getLast())));
      }
      asked = named.orElse(asked);
    }
    if (figure == null || !sameQuestion) {
      figure =
          new QuestionFigure(
              services.library(), services.gradientFlowFigure(), services.figures(), asked);
      figure.panel().onParameters(this::rewriteAddress);
    } else {
      figure.panel().show(asked);
    }
    return notices;
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }

  private Optional<Block.Figure> figureBlock() {
    return currentQuestion().text(getLocale()).sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Figure.class::isInstance)
        .map(Block.Figure.class::cast)
        .findFirst();
  }

  private String sentenceOf(ParameterProblem problem) {
    String name = getTranslation("parameter." + problem.parameter());
    return getTranslation(
        "notice." + problem.kind().name(),
        name,
        problem.given(),
        problem.used(),
        problem.allowed().getFirst(),
        problem.allowed().getLast(),
        String.join(", ", problem.allowed()));
  }

  private void build(List<String> notices) {
    Question shown = currentQuestion();
    page.removeAll();
    if (!notices.isEmpty()) {
      page.add(new Notice(getTranslation("notice.title"), notices));
    }
    Locale locale = getLocale();
    Component text =
        both
            ? new BothText(services, shown, figure, this::choosePreset).build(locale)
            : new QuestionText(services, shown, figure, this::choosePreset, locale).build();
    page.add(text);
    if (figure != null) {
      figure.tieTo(page, locale);
    }
    QuestionFigure.writeSlopes(page, locale, 2);
  }

  private Question currentQuestion() {
    if (question == null) {
      throw new IllegalStateException("no question is shown yet");
    }
    return question;
  }

  private void numberDragged(String name, String value) {
    if (name.equals("z")) {
      QuestionFigure.writeSlopes(page, getLocale(), Math.clamp(Double.parseDouble(value), -6, 6));
    } else if (figure != null && name.equals("depth")) {
      figure.panel().change(name, value);
    }
  }

  private void choosePreset(String id) {
    if (figure != null) {
      figure.choosePreset(id);
      figure.panel().getElement().executeJs("this.scrollIntoView({ block: 'center' })");
    } else {
      UI.getCurrent()
          .navigate(
              "%s/questions/%s"
                  .formatted(getLocale().getLanguage(), services.library().card().id()),
              QueryParameters.of(PRESET, id));
    }
  }

  /**
   * The address follows the figure, so that it can be copied, without a step in the history for
   * each change.
   */
  private void rewriteAddress(FlowComparison parameters) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    if (both) {
      query.put(QUERY_PARAMETER, List.of(""));
    }
    parameters.address().forEach((name, value) -> query.put(name, List.of(value)));
    getUI()
        .ifPresent(ui ->
            ui.getPage()
                .getHistory()
                .replaceState(
                    null,
                    new Location(
                        "%s/questions/%s"
                            .formatted(getLocale().getLanguage(), currentQuestion().id()),
                        new QueryParameters(query))));
  }

  @Override
  public String getPageTitle() {
    return question == null ? "Gradus" : question.text(getLocale()).title() + " — Gradus";
  }
}
