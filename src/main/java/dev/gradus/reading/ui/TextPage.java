package dev.gradus.reading.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import dev.gradus.content.Block;
import dev.gradus.content.manuscript.FigureVocabulary;
import dev.gradus.uikit.Notice;
import dev.gradus.uikit.SideBySide;
import dev.gradus.uikit.ValueChange;
import dev.gradus.uikit.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text with figures in it, in one language or in both side by side. The address holds the state
 * of the main figure; a change of language keeps the figures.
 *
 * @param <T> what the page is about
 */
@JsModule("./reading/reading.ts")
abstract class TextPage<T> extends Div implements BeforeEnterObserver, HasDynamicTitle, SideBySide {

  private static final double OPENING_Z = 2;
  private static final double REACH_OF_Z = 6;

  protected final transient ReadingServices services;
  private final Div page = new Div();
  private transient @Nullable Shown<T> shown;
  private boolean both;

  /** What stands on the page now. */
  private record Shown<T>(T subject, PageFigures figures) {}

  TextPage(ReadingServices services) {
    this.services = services;
    add(page);
    ValueChange.listen(page, change -> numberDragged(change.name(), change.value()));
    page.getElement()
        .addEventListener(
            "gradus-preset",
            event -> choosePreset(event.getEventData().path("event.detail.preset").asString("")))
        .addEventData("event.detail.preset");
  }

  /** What the id of the address means. */
  abstract Optional<T> find(String id);

  /** Whether who comes without a state in the address is asked for a prediction first. */
  boolean predictsFirst() {
    return false;
  }

  /** The figures of its text, in their order. */
  abstract List<Block.Figure> figureBlocks(T subject, Words words);

  /** The address of its page within a language. */
  abstract String path(T subject);

  abstract String title(T subject, Words words);

  /** The text in the language of the interface. */
  abstract Component text(T subject, PageFigures figures, Words words);

  /** The text in both languages, with the figures in that of the interface. */
  abstract Component bothTexts(T subject, PageFigures figures, Words words);

  @Override
  protected void onAttach(AttachEvent attachEvent) {
    page.getElement().executeJs("window.gradusReading.bringToLife(this)");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<T> found = find(event.getRouteParameters().get("id").orElse(""));
    if (found.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    T subject = found.get();
    Map<String, List<String>> query = event.getLocation().getQueryParameters().getParameters();
    both = query.containsKey(QUERY_PARAMETER);
    Shown<T> before = shown;
    PageFigures figures =
        before != null && before.subject().equals(subject) ? before.figures() : open(subject);
    shown = new Shown<>(subject, figures);
    boolean stateGiven = query.size() > (both ? 1 : 0);
    if (predictsFirst() && !stateGiven && (before == null || figures != before.figures())) {
      figures.main().ifPresent(figure -> figure.panel().setPredictFirst(true));
    }
    build(subject, figures, figures.showAddress(query, words()));
  }

  private PageFigures open(T subject) {
    PageFigures figures = new PageFigures(services, figureBlocks(subject, words()));
    figures.onQuery(query -> rewriteAddress(subject, query));
    return figures;
  }

  private Words words() {
    return services.words(getLocale());
  }

  private void build(T subject, PageFigures figures, List<String> notices) {
    page.removeAll();
    if (!notices.isEmpty()) {
      page.add(new Notice(getTranslation("notice.title"), notices));
    }
    page.add(both ? bothTexts(subject, figures, words()) : text(subject, figures, words()));
    figures.all().forEach(figure -> ProseNumbers.tie(page, figure.panel()));
    ProseNumbers.writeSlopes(page, getLocale(), OPENING_Z);
  }

  private void numberDragged(String name, String value) {
    Shown<T> now = shown;
    if (name.equals("z")) {
      double z = Math.clamp(Double.parseDouble(value), -REACH_OF_Z, REACH_OF_Z);
      ProseNumbers.writeSlopes(page, getLocale(), z);
    } else if (now != null) {
      now.figures()
          .of(FigureVocabulary.simulation(name))
          .ifPresent(figure -> figure.panel().change(FigureVocabulary.within(name), value));
    }
  }

  private void choosePreset(String id) {
    Shown<T> now = shown;
    if (now != null) {
      now.figures().choosePreset(id, words());
    }
  }

  /**
   * The address follows the figure, so that it can be copied, without a step in the history for
   * each change, and once the reader has stopped changing it.
   */
  private void rewriteAddress(T subject, Map<String, String> parameters) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    if (both) {
      query.put(QUERY_PARAMETER, List.of(""));
    }
    parameters.forEach((name, value) -> query.put(name, List.of(value)));
    String address = "%s/%s".formatted(getLocale().getLanguage(), path(subject));
    Location location = new Location(address, new QueryParameters(query));
    page.getElement()
        .executeJs("window.gradusReading.setAddress($0)", location.getPathWithQueryParameters());
  }

  @Override
  public String getPageTitle() {
    Shown<T> now = shown;
    return now == null ? "Gradus" : title(now.subject(), words()) + " — Gradus";
  }
}
