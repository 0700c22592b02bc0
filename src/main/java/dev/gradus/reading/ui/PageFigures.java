package dev.gradus.reading.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import dev.gradus.content.Block;
import dev.gradus.content.Preset;
import dev.gradus.simulation.SimulationParameters;
import dev.gradus.simulation.SimulationResult;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.ui.FigureKind;
import dev.gradus.uikit.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;

/**
 * The figures on one page. One of them is the main one, whose state the page's address holds: that
 * of the gradient flow, or else the first. What else stands in the text has its own address in the
 * laboratory.
 */
final class PageFigures {

  /** The parameter of an address that names a preset. */
  static final String PRESET = "preset";

  private static final int SHOWN_LENGTH = 40;

  private final ReadingServices services;
  private final SequencedMap<String, PageFigure<?, ?>> figures = new LinkedHashMap<>();

  /** Opens a figure for each block, where there is one of its simulation. */
  PageFigures(ReadingServices services, List<Block.Figure> blocks) {
    this.services = services;
    for (Block.Figure block : blocks) {
      services
          .figureKind(block.simulation())
          .ifPresent(kind -> figures.put(block.simulation(), open(kind, block.preset())));
    }
    main()
        .ifPresent(main -> {
          main.panel().setId("figure");
          main.panel().setHasOwnPage(true);
        });
    int number = 1;
    for (PageFigure<?, ?> figure : figures.values()) {
      figure.panel().setNumber(number++);
    }
  }

  private <P extends SimulationParameters<P>, R extends SimulationResult<P>> PageFigure<P, R> open(
      FigureKind<P, R> kind, String preset) {
    return new PageFigure<>(kind, services.figures(), services.library(), preset);
  }

  Optional<PageFigure<?, ?>> of(String simulation) {
    return Optional.ofNullable(figures.get(simulation));
  }

  /** The figure whose state the page's address holds. */
  Optional<PageFigure<?, ?>> main() {
    return of(GradientFlow.ID).or(() -> figures.values().stream().findFirst());
  }

  /** In the order of the page. */
  Collection<PageFigure<?, ?>> all() {
    return Collections.unmodifiableCollection(figures.values());
  }

  /**
   * Shows what an address says.
   *
   * @return what could not be taken as it was, as sentences
   */
  List<String> showAddress(Map<String, List<String>> query, Words words) {
    List<String> notices = new ArrayList<>();
    main()
        .ifPresent(figure ->
            figure
                .showAddress(query)
                .forEach(problem -> notices.add(ParameterNotices.sentence(problem, words))));
    List<String> presets = query.getOrDefault(PRESET, List.of());
    if (!presets.isEmpty() && !figures.isEmpty()) {
      String id = presets.getLast();
      figureOfPreset(id)
          .ifPresentOrElse(
              figure -> figure.showPreset(id),
              () -> notices.add(words.of("notice.unknownPreset", shortened(id))));
    }
    return notices;
  }

  /** Hears of the query that gives the main figure again, whenever the reader changes it. */
  void onQuery(Consumer<SequencedMap<String, String>> listener) {
    main().ifPresent(figure -> figure.onQuery(listener));
  }

  /** Shows a preset on the page's own figure, or in the laboratory. */
  void choosePreset(String id, Words words) {
    figureOfPreset(id)
        .ifPresentOrElse(
            figure -> {
              figure.choosePreset(id);
              figure.panel().getElement().executeJs("this.scrollIntoView({ block: 'center' })");
            },
            () -> showInLaboratory(id, services, words));
  }

  /** Leads to the figure of the laboratory that shows a preset. */
  static void showInLaboratory(String presetId, ReadingServices services, Words words) {
    services
        .library()
        .preset(presetId)
        .map(Preset::simulation)
        .ifPresent(simulation ->
            UI.getCurrent()
                .navigate(
                    "%s/lab/%s".formatted(words.locale().getLanguage(), simulation),
                    QueryParameters.of(PRESET, presetId)));
  }

  private Optional<PageFigure<?, ?>> figureOfPreset(String id) {
    return services.library().preset(id).map(Preset::simulation).flatMap(this::of);
  }

  private static String shortened(String text) {
    return text.length() > SHOWN_LENGTH ? text.substring(0, SHOWN_LENGTH) + "…" : text;
  }
}
