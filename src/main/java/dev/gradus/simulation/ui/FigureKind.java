package dev.gradus.simulation.ui;

import dev.gradus.simulation.Simulation;
import dev.gradus.simulation.SimulationParameters;
import dev.gradus.simulation.SimulationResult;
import dev.gradus.uikit.Words;

/**
 * One simulation as pages offer it. A bean of this type is all that the laboratory and the texts
 * need to show its figure.
 *
 * @param <P> parameters
 * @param <R> result
 */
public interface FigureKind<P extends SimulationParameters<P>, R extends SimulationResult<P>> {

  /** Its {@link Simulation#id()} names the figure in addresses, content and files. */
  Simulation<P, R> simulation();

  /** The parameters that an address without any stands for. */
  P usual();

  /** The visible parts in one language. */
  FigureFace<P, R> face(Words words);

  /** What is shown when a preset is chosen. */
  default P withPreset(P present, P preset) {
    return preset;
  }

  /** Whether what is shown is the preset. */
  default boolean shows(P present, P preset) {
    return present.equals(preset);
  }

  /** Whether the first picture takes long enough for the reader to be told of it. */
  default boolean isSlow(P parameters) {
    return false;
  }
}
