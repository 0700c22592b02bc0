package dev.gradus.simulation;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * One request on its way: runs once and tells its listener. A listener that breaks harms nobody
 * else.
 */
final class SimulationRun<P, R> implements RunContext<R> {

  private static final Logger LOG = System.getLogger(SimulationRun.class.getName());

  /**
   * How long a run rests after its first picture. Where there are few processors, the picture would
   * else wait for them on its way to the reader: in the median 6 ms of 68 on two, and 20 of the
   * slowest.
   */
  private static final long REST_NANOS = 12_000_000;

  private final FigureKey figure;
  private final Simulation<P, R> simulation;
  private final P parameters;
  private final RunListener<R> listener;

  /** Held while a result is told. */
  private final Object telling = new Object();

  private volatile boolean cancelled;

  /** Known to the thread of the run only. */
  private boolean hasPublished;

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

  /** Stops the run soon, without waiting. */
  void markCancelled() {
    cancelled = true;
  }

  /** Waits for a result that is being told; after {@link #markCancelled} it was the last. */
  void awaitTelling() {
    synchronized (telling) {
      // whoever was telling has finished
    }
  }

  void tellCancelled() {
    tell(listener::cancelled);
  }

  /** Tells a result that is known already, or that the request was overtaken meanwhile. */
  void tellDone(R result) {
    if (!tellUnlessCancelled(() -> listener.done(result))) {
      tellCancelled();
    }
  }

  /** The finished result, or nothing where the run was cancelled or broke. */
  @SuppressWarnings("CatchingUnchecked") // an error of the machine must not end the thread
  Optional<R> execute() {
    try {
      checkCancelled();
      R result = simulation.run(parameters, this);
      tellDone(result);
      return Optional.of(result);
    } catch (CancelledException e) {
      tellCancelled();
    } catch (RuntimeException e) {
      tellFailed(e);
    } catch (Error e) {
      tellFailed(new IllegalStateException(simulation.id() + " broke", e));
    }
    return Optional.empty();
  }

  private void tellFailed(RuntimeException failure) {
    if (!tellUnlessCancelled(() -> listener.failed(failure))) {
      tellCancelled();
    }
  }

  @Override
  public void checkCancelled() {
    if (cancelled) {
      throw new CancelledException();
    }
  }

  @Override
  public void publish(R partial) {
    if (!tellUnlessCancelled(() -> listener.partial(partial))) {
      throw new CancelledException();
    }
    if (!hasPublished) {
      hasPublished = true;
      LockSupport.parkNanos(REST_NANOS);
    }
  }

  private boolean tellUnlessCancelled(Runnable call) {
    synchronized (telling) {
      if (cancelled) {
        return false;
      }
      tell(call);
      return true;
    }
  }

  private void tell(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException | Error e) {
      LOG.log(Level.WARNING, "a listener of " + simulation.id() + " broke", e);
    }
  }
}
