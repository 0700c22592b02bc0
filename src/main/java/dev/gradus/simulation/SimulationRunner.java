package dev.gradus.simulation;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Computes simulations on a few threads of its own. For each figure at most one run goes and one
 * waits; a newer request cancels the one and takes the place of the other. Sessions take turns,
 * those with the fewest runs going first, then the figures of a session. Results are kept for a
 * while, so a known picture is there at once.
 */
public final class SimulationRunner implements AutoCloseable {

  private static final int RESULTS_KEPT = 50;

  private record ResultKey(String simulation, Object parameters) {}

  /** Guards all that follows; never held while a listener is called. */
  private final Object lock = new Object();

  /** By session, then by figure, both in the order in which their turn comes. */
  private final SequencedMap<Object, SequencedMap<FigureKey, SimulationRun<?, ?>>> waiting =
      new LinkedHashMap<>();

  private final Map<FigureKey, SimulationRun<?, ?>> running = new HashMap<>();

  /** The one request of each figure that is wanted and not yet finished. */
  private final Map<FigureKey, SimulationRun<?, ?>> wanted = new HashMap<>();

  /** Calls of listeners that need no simulation to run. */
  private final Queue<Runnable> calls = new ArrayDeque<>();

  private final SequencedMap<ResultKey, Object> results = new LinkedHashMap<>(64, 0.75f, true);
  private boolean closed;

  /**
   * Starts the threads.
   *
   * @param threads how many runs may go at once
   */
  public SimulationRunner(int threads) {
    for (int i = 1; i <= threads; i++) {
      Thread.ofPlatform().daemon().name("simulation-" + i).start(this::computeForever);
    }
    Thread.ofPlatform().daemon().name("simulation-calls").start(this::callForever);
  }

  /**
   * Asks for a result; overtakes every earlier request of the same figure, whose results are not
   * told any more once this has returned.
   *
   * @throws IllegalStateException when the runner is closed
   */
  public <P, R> void submit(
      FigureKey figure, Simulation<P, R> simulation, P parameters, RunListener<R> listener) {
    SimulationRun<P, R> run = new SimulationRun<>(figure, simulation, parameters, listener);
    SimulationRun<?, ?> overtaken;
    Optional<R> known;
    synchronized (lock) {
      if (closed) {
        throw new IllegalStateException("the runner is closed");
      }
      overtaken = wanted.put(figure, run);
      markCancelled(overtaken);
      known = known(simulation, parameters);
      if (known.isPresent()) {
        withdraw(figure);
      } else {
        enqueue(run);
      }
    }
    awaitTelling(overtaken);
    known.ifPresent(result ->
        call(() -> {
          run.tellDone(result);
          finished(run);
        }));
  }

  /** Gives up what the figure asked for, as when its page is left. */
  public void cancel(FigureKey figure) {
    SimulationRun<?, ?> unwanted;
    synchronized (lock) {
      unwanted = wanted.remove(figure);
      markCancelled(unwanted);
      withdraw(figure);
    }
    awaitTelling(unwanted);
  }

  /** Cancels everything and ends the threads. */
  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      wanted.values().forEach(SimulationRun::markCancelled);
      List.copyOf(wanted.keySet()).forEach(this::withdraw);
      wanted.clear();
      lock.notifyAll();
    }
  }

  private static void markCancelled(@Nullable SimulationRun<?, ?> run) {
    if (run != null) {
      run.markCancelled();
    }
  }

  private static void awaitTelling(@Nullable SimulationRun<?, ?> run) {
    if (run != null) {
      run.awaitTelling();
    }
  }

  /** Puts the run in line; where one of its figure waits already, it takes its place. */
  private void enqueue(SimulationRun<?, ?> run) {
    SimulationRun<?, ?> replaced =
        waiting
            .computeIfAbsent(run.figure().session(), session -> new LinkedHashMap<>())
            .put(run.figure(), run);
    if (replaced != null) {
      call(replaced::tellCancelled);
    }
    lock.notifyAll();
  }

  private void withdraw(FigureKey figure) {
    SimulationRun<?, ?> unwanted = takeFromLine(figure);
    if (unwanted != null) {
      call(unwanted::tellCancelled);
    }
  }

  private @Nullable SimulationRun<?, ?> takeFromLine(FigureKey figure) {
    SequencedMap<FigureKey, SimulationRun<?, ?>> ofSession = waiting.get(figure.session());
    if (ofSession == null) {
      return null;
    }
    SimulationRun<?, ?> run = ofSession.remove(figure);
    if (ofSession.isEmpty()) {
      waiting.remove(figure.session());
    }
    return run;
  }

  private void call(Runnable call) {
    synchronized (lock) {
      calls.add(call);
      lock.notifyAll();
    }
  }

  private void finished(SimulationRun<?, ?> run) {
    synchronized (lock) {
      running.remove(run.figure(), run);
      wanted.remove(run.figure(), run);
      lock.notifyAll();
    }
  }

  private void computeForever() {
    for (SimulationRun<?, ?> run = await(this::next); run != null; run = await(this::next)) {
      compute(run);
      finished(run);
    }
  }

  private void callForever() {
    for (Runnable call = await(calls::poll); call != null; call = await(calls::poll)) {
      call.run();
    }
  }

  /** Waits until there is something to do; null when there is nothing and the runner is closed. */
  private <T> @Nullable T await(Supplier<@Nullable T> source) {
    synchronized (lock) {
      T found = source.get();
      while (found == null && !closed) {
        try {
          lock.wait();
        } catch (InterruptedException e) {
          // these threads end by close() alone
        }
        found = source.get();
      }
      return found;
    }
  }

  /**
   * The next run in turn whose figure has none going, or null; its session goes to the end of the
   * line.
   */
  private @Nullable SimulationRun<?, ?> next() {
    FigureKey figure =
        waiting.values().stream()
            .flatMap(ofSession -> ofSession.keySet().stream())
            .filter(candidate -> !running.containsKey(candidate))
            .min(Comparator.comparingLong(candidate -> runsOf(candidate.session())))
            .orElse(null);
    if (figure == null) {
      return null;
    }
    SimulationRun<?, ?> run = takeFromLine(figure);
    SequencedMap<FigureKey, SimulationRun<?, ?>> rest = waiting.remove(figure.session());
    if (rest != null) {
      waiting.put(figure.session(), rest);
    }
    if (run != null) {
      running.put(figure, run);
    }
    return run;
  }

  private long runsOf(Object session) {
    return running.keySet().stream().filter(key -> key.session().equals(session)).count();
  }

  private <P, R> void compute(SimulationRun<P, R> run) {
    Optional<R> result = run.execute();
    synchronized (lock) {
      result.ifPresent(
          value -> results.put(new ResultKey(run.simulation().id(), run.parameters()), value));
      if (results.size() > RESULTS_KEPT) {
        results.pollFirstEntry();
      }
    }
  }

  @SuppressWarnings("unchecked") // the simulation in the key fixes the type of its result
  private <P, R> Optional<R> known(Simulation<P, R> simulation, P parameters) {
    return Optional.ofNullable((R) results.get(new ResultKey(simulation.id(), parameters)));
  }
}
