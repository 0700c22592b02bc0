package dev.gradus.simulation;

/**
 * What a run gives, as pages handle it.
 *
 * @param <P> parameters
 */
public interface SimulationResult<P> {

  /** What it was computed for. */
  P parameters();

  /** Whether nothing more is to come. */
  default boolean isComplete() {
    return true;
  }
}
