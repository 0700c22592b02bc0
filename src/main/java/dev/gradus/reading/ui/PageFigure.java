package dev.gradus.reading.ui;

import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Preset;
import dev.gradus.simulation.Address;
import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.ParameterProblem;
import dev.gradus.simulation.SimulationParameters;
import dev.gradus.simulation.SimulationResult;
import dev.gradus.simulation.ui.FigureKind;
import dev.gradus.simulation.ui.FigurePanel;
import dev.gradus.simulation.ui.FigureServices;
import dev.gradus.simulation.ui.NamedPreset;
import dev.gradus.uikit.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;

/**
 * The figure of one simulation on a page, with the presets of the content.
 *
 * @param <P> parameters
 * @param <R> result
 */
final class PageFigure<P extends SimulationParameters<P>, R extends SimulationResult<P>> {

  private final FigureKind<P, R> kind;
  private final ContentLibrary library;
  private final P opening;
  private final FigurePanel<P, R> panel;

  /** A figure that opens with a preset of its simulation. */
  PageFigure(
      FigureKind<P, R> kind, FigureServices services, ContentLibrary library, String presetId) {
    this.kind = kind;
    this.library = library;
    opening = parameters(presetId).orElseGet(kind::usual);
    panel = new FigurePanel<>(kind, services, opening);
  }

  FigurePanel<P, R> panel() {
    return panel;
  }

  String simulation() {
    return kind.simulation().id();
  }

  void setTexts(Words words, String captionHtml) {
    List<NamedPreset<P>> presets =
        library.presets(simulation()).stream()
            .map(preset ->
                new NamedPreset<>(
                    preset.id(), preset.name(words.locale()), parameters(preset), !preset.hidden()))
            .toList();
    panel.setTexts(words.of("figure.name." + simulation()), presets, captionHtml);
  }

  /** Shows a preset as if the reader had chosen it, where there is one of that name. */
  void choosePreset(String id) {
    parameters(id).ifPresent(panel::choosePreset);
  }

  /** Shows a preset that an address names. */
  void showPreset(String id) {
    parameters(id).ifPresent(panel::show);
  }

  /**
   * Shows what an address says, or, where it names no parameter, what the figure opens with.
   *
   * @return what could not be taken as it was
   */
  List<ParameterProblem> showAddress(Map<String, List<String>> query) {
    Address.Parsed<P> parsed = Address.read(kind.usual().edit(), query);
    panel.show(parsed.named() ? parsed.parameters() : opening);
    return parsed.problems();
  }

  /** Hears of the query that gives the same picture again, whenever the reader changes it. */
  void onQuery(Consumer<SequencedMap<String, String>> listener) {
    panel.onParameters(parameters -> listener.accept(parameters.address()));
  }

  private Optional<P> parameters(String presetId) {
    return library
        .preset(presetId)
        .filter(preset -> preset.simulation().equals(simulation()))
        .map(this::parameters);
  }

  private P parameters(Preset preset) {
    ParameterDraft<P> draft = kind.usual().edit();
    preset.parameters().forEach(draft::set);
    return draft.build();
  }
}
