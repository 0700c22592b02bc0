package dev.gradus.simulation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Computes simulations on a few threads of its own. For each figure at most one run goes and one
 * waits; a newer request cancels the one and replaces the other. Sessions take turns, then the
 * figures of a session. Results are kept for a while, so a known picture is there at once.
 */
public final class SimulationRunner implements AutoCloseable {

  private static final int RESULTS_KEPT = 200;

  private record ResultKey(String simulation, Object parameters) {}

  private final SequencedMap<Object, SequencedMap<FigureKey, SimulationRun<?, ?>>> waiting =
      new LinkedHashMap<>();
  private final Map<FigureKey, SimulationRun<?, ?>> running = new LinkedHashMap<>();
  private final SequencedMap<ResultKey, Object> results = new LinkedHashMap<>(64, 0.75f, true);
  private boolean closed;

  /**
   * Starts the threads.
   *
   * @param threads how many runs may go at once
   */
  public SimulationRunner(int threads) {
    for (int i = 1; i <= threads; i++) {
      Thread.ofPlatform().daemon().name("simulation-" + i).start(this::work);
    }
  }

  /** Asks for a result; overtakes every earlier request of the same figure. */
  public <P, R> void submit(
      FigureKey figure, Simulation<P, R> simulation, P parameters, RunListener<R> listener) {
    SimulationRun<P, R> run = new SimulationRun<>(figure, simulation, parameters, listener);
    Optional<R> known = known(simulation, parameters);
    synchronized (waiting) {
      if (closed) {
        throw new IllegalStateException("the runner is closed");
      }
      giveUp(figure);
      if (known.isEmpty()) {
        waiting
            .computeIfAbsent(figure.session(), session -> new LinkedHashMap<>())
            .put(figure, run);
        waiting.notifyAll();
      }
    }
    known.ifPresent(listener::done);
  }

  /** Gives up what the figure asked for, as when its page is left. */
  public void cancel(FigureKey figure) {
    synchronized (waiting) {
      giveUp(figure);
    }
  }

  private void giveUp(FigureKey figure) {
    SimulationRun<?, ?> going = running.get(figure);
    if (going != null) {
      going.cancel();
    }
    SequencedMap<FigureKey, SimulationRun<?, ?>> ofSession = waiting.get(figure.session());
    if (ofSession != null) {
      SimulationRun<?, ?> overtaken = ofSession.remove(figure);
      if (ofSession.isEmpty()) {
        waiting.remove(figure.session());
      }
      if (overtaken != null) {
        overtaken.cancel();
        overtaken.tellCancelled();
      }
    }
  }

  private void work() {
    while (true) {
      SimulationRun<?, ?> run;
      synchronized (waiting) {
        run = next();
        while (run == null) {
          if (closed) {
            return;
          }
          try {
            waiting.wait();
          } catch (InterruptedException e) {
            return;
          }
          run = next();
        }
        running.put(run.figure(), run);
      }
      try {
        execute(run);
      } finally {
        synchronized (waiting) {
          running.remove(run.figure());
          waiting.notifyAll();
        }
      }
    }
  }

  /**
   * The next run in turn whose figure has none going, or null; the session it belongs to goes to
   * the end.
   */
  private @Nullable SimulationRun<?, ?> next() {
    Optional<FigureKey> free =
        waiting.values().stream()
            .flatMap(ofSession -> ofSession.keySet().stream())
            .filter(figure -> !running.containsKey(figure))
            .findFirst();
    if (free.isEmpty()) {
      return null;
    }
    Object session = free.get().session();
    SequencedMap<FigureKey, SimulationRun<?, ?>> ofSession =
        Objects.requireNonNull(waiting.remove(session));
    if (ofSession.size() > 1) {
      waiting.put(session, ofSession);
    }
    return ofSession.remove(free.get());
  }

  private <P, R> void execute(SimulationRun<P, R> run) {
    run.execute()
        .ifPresent(result -> {
          synchronized (results) {
            results.put(new ResultKey(run.simulation().id(), run.parameters()), result);
            if (results.size() > RESULTS_KEPT) {
              results.pollFirstEntry();
            }
          }
        });
  }

  @SuppressWarnings(
      "unchecked") // the key names the simulation, and that fixes the type of its result
  private <P, R> Optional<R> known(Simulation<P, R> simulation, P parameters) {
    synchronized (results) {
      return Optional.ofNullable((R) results.get(new ResultKey(simulation.id(), parameters)));
    }
  }

  /** Cancels everything and ends the threads. */
  @Override
  public void close() {
    synchronized (waiting) {
      closed = true;
      running.values().forEach(SimulationRun::cancel);
      waiting.clear();
      waiting.notifyAll();
    }
  }
}
