package dev.gradus.simulation;

/**
 * Hears of one request. A request that was overtaken by a newer one hears nothing more, or {@link
 * #cancelled}. Usually called on a thread of the runner.
 *
 * @param <R> result of the simulation
 */
public interface RunListener<R> {

  /** What is known so far. */
  default void partial(R result) {}

  /** The whole result; the last call. */
  void done(R result);

  /** The simulation broke; the last call. */
  void failed(RuntimeException failure);

  /** The request was given up or overtaken; the last call. */
  default void cancelled() {}
}
