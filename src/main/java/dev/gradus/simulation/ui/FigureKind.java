package dev.gradus.simulation.ui;

import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.Simulation;
import dev.gradus.uikit.Words;
import java.util.OptionalLong;
import java.util.SequencedMap;

/**
 * One simulation as pages offer it. A bean of this type is all that the laboratory and the texts
 * need to show its figure.
 *
 * @param <P> parameters
 * @param <R> result
 */
public interface FigureKind<P, R> {

  /** Its {@link Simulation#id()} names the figure in addresses, content and files. */
  Simulation<P, R> simulation();

  /** The parameters that an address without any stands for. */
  P usual();

  /** A draft that starts from the parameters. */
  ParameterDraft<P> edit(P parameters);

  /** The query that gives the same picture again. */
  SequencedMap<String, String> address(P parameters);

  /** The parameters a result was computed for. */
  P parametersOf(R result);

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

  /** The seed, where the figure draws random numbers. */
  default OptionalLong seed(P parameters) {
    return OptionalLong.empty();
  }

  /** Whether the first picture takes long enough for the reader to be told of it. */
  default boolean isSlow(P parameters) {
    return false;
  }
}
