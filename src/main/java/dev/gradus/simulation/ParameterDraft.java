package dev.gradus.simulation;

import java.util.List;

/**
 * Parameters on their way from text: takes what is valid, keeps the nearest valid value else, and
 * notes each problem.
 *
 * @param <P> parameters of a simulation
 */
public interface ParameterDraft<P> {

  /**
   * Sets one parameter from text.
   *
   * @return whether there is a parameter of that name
   */
  boolean set(String name, String text);

  /** The nearest valid parameters, the work as a whole included. */
  P build();

  /** What could not be taken as given so far; {@link #build} may add one on the work as a whole. */
  List<ParameterProblem> problems();
}
