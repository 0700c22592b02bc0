package dev.gradus.simulation;

/**
 * Hears of one request, always on a thread of the runner. A request that was overtaken by a newer
 * one or given up hears nothing more but {@link #cancelled}: asking for the newer one waits until a
 * call of the older one's {@link #partial} or {@link #done} has returned. A listener must therefore
 * be short and wait for no lock that the asking thread may hold; what it throws is logged and goes
 * no further.
 *
 * @param <R> result of the simulation
 */
public interface RunListener<R> {

  /** What is known so far. */
  default void partial(R result) {}

  /** The whole result; the last call. */
  void done(R result);

  /** The simulation broke, also by an error of the machine; the last call. */
  void failed(RuntimeException failure);

  /** The request was given up or overtaken; the last call. */
  default void cancelled() {}
}
