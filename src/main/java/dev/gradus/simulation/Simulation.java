package dev.gradus.simulation;

/**
 * A pure function from parameters to a result: equal parameters give an equal result, bit by bit,
 * on one kernel.
 *
 * @param <P> parameters, a record that carries its own seed
 * @param <R> result, immutable
 */
public interface Simulation<P, R> {

  /** Kebab-case name, as in addresses and content. */
  String id();

  /**
   * Computes the result. Checks {@link RunContext#checkCancelled} often enough to stop within 100
   * ms.
   *
   * @throws CancelledException when the run was given up
   */
  R run(P parameters, RunContext<R> context);
}
