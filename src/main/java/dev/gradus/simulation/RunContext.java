package dev.gradus.simulation;

/**
 * What a running simulation may ask and tell.
 *
 * @param <R> result of the simulation
 */
public interface RunContext<R> {

  /**
   * Stops a run that nobody waits for.
   *
   * @throws CancelledException when nobody waits for the result any more
   */
  void checkCancelled();

  /** Shows what is known so far; may be called several times before the end. */
  void publish(R partial);

  /** A run that nobody cancels or watches, as on the command line. */
  static <R> RunContext<R> unattended() {
    return new RunContext<>() {
      @Override
      public void checkCancelled() {}

      @Override
      public void publish(R partial) {}
    };
  }
}
