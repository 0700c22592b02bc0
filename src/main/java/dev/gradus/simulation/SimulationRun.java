package dev.gradus.simulation;

import java.util.Optional;

/**
 * One request on its way: runs once, tells its listener, and tells it nothing after it was
 * cancelled.
 */
final class SimulationRun<P, R> implements RunContext<R> {

  private final FigureKey figure;
  private final Simulation<P, R> simulation;
  private final P parameters;
  private final RunListener<R> listener;
  private volatile boolean cancelled;

  SimulationRun(
      FigureKey figure, Simulation<P, R> simulation, P parameters, RunListener<R> listener) {
    this.figure = figure;
    this.simulation = simulation;
    this.parameters = parameters;
    this.listener = listener;
  }

  FigureKey figure() {
    return figure;
  }

  Simulation<P, R> simulation() {
    return simulation;
  }

  P parameters() {
    return parameters;
  }

  void cancel() {
    cancelled = true;
  }

  void tellCancelled() {
    listener.cancelled();
  }

  /** The finished result, or nothing where the run was cancelled or broke. */
  Optional<R> execute() {
    try {
      checkCancelled();
      R result = simulation.run(parameters, this);
      checkCancelled();
      listener.done(result);
      return Optional.of(result);
    } catch (CancelledException e) {
      tellCancelled();
    } catch (RuntimeException e) {
      listener.failed(e);
    }
    return Optional.empty();
  }

  @Override
  public void checkCancelled() {
    if (cancelled) {
      throw new CancelledException();
    }
  }

  @Override
  public void publish(R partial) {
    checkCancelled();
    listener.partial(partial);
  }
}
