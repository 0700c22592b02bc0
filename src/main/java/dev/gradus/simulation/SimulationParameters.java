package dev.gradus.simulation;

import java.util.SequencedMap;

/**
 * What a simulation is run for, as pages handle it.
 *
 * @param <P> the parameters themselves
 */
public interface SimulationParameters<P extends SimulationParameters<P>> {

  /** A draft that starts from these values and keeps to what a page may ask for. */
  ParameterDraft<P> edit();

  /** The query that gives the same picture again; see {@link Address#write}. */
  SequencedMap<String, String> address();

  /** Parameters of a run that draws random numbers. */
  interface Seeded {

    /** Where the random numbers start; a parameter of that name sets it. */
    long seed();
  }
}
