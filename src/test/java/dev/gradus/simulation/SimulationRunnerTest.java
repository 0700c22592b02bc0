package dev.gradus.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SimulationRunnerTest {

  /** What listeners heard, in the order in which they heard it. */
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

  private final Gated simulation = new Gated();
  private final SimulationRunner runner = new SimulationRunner(1);

  @AfterEach
  void close() {
    runner.close();
  }

  /** Its parameter is a name; each run waits until its name is let through, or cancelled. */
  private static final class Gated implements Simulation<String, String> {

    final BlockingQueue<String> started = new LinkedBlockingQueue<>();
    private final Map<String, CountDownLatch> gates = new ConcurrentHashMap<>();

    void open(String name) {
      gate(name).countDown();
    }

    private CountDownLatch gate(String name) {
      return gates.computeIfAbsent(name, key -> new CountDownLatch(1));
    }

    @Override
    public String id() {
      return "gated";
    }

    @Override
    public String run(String name, RunContext<String> context) {
      started.add(name);
      context.publish("part of " + name);
      while (gate(name).getCount() > 0) {
        context.checkCancelled();
        Thread.onSpinWait();
      }
      if (name.startsWith("broken")) {
        throw new IllegalArgumentException(name);
      }
      if (name.startsWith("error")) {
        throw new StackOverflowError(name);
      }
      return "result of " + name;
    }
  }

  private class Recorder implements RunListener<String> {

    private final String name;

    Recorder(String name) {
      this.name = name;
    }

    @Override
    public void done(String result) {
      heard.add(result);
    }

    @Override
    public void failed(RuntimeException failure) {
      heard.add("failure of " + name);
    }

    @Override
    public void cancelled() {
      heard.add("cancelled " + name);
    }
  }

  private static FigureKey figure(String session, String figure) {
    return new FigureKey(session, figure);
  }

  private void submit(FigureKey figure, String name) {
    runner.submit(figure, simulation, name, new Recorder(name));
  }

  private String nextStarted() throws InterruptedException {
    return Objects.requireNonNull(simulation.started.poll(20, TimeUnit.SECONDS));
  }

  private String nextHeard() throws InterruptedException {
    return Objects.requireNonNull(heard.poll(20, TimeUnit.SECONDS));
  }

  @Test
  void a_request_is_computed_and_told() throws InterruptedException {
    simulation.open("a");
    submit(figure("s", "f"), "a");
    assertThat(nextHeard()).isEqualTo("result of a");
  }

  @Test
  void of_one_figure_the_newest_request_wins() throws InterruptedException {
    FigureKey figure = figure("s", "f");
    submit(figure, "old");
    assertThat(nextStarted()).isEqualTo("old");
    submit(figure, "middle");
    submit(figure, "new");
    simulation.open("new");
    assertThat(List.of(nextHeard(), nextHeard(), nextHeard()))
        .containsExactlyInAnyOrder("cancelled old", "cancelled middle", "result of new");
    assertThat(simulation.started).containsExactly("new");
  }

  @Test
  void a_stale_result_is_never_told() throws InterruptedException {
    FigureKey figure = figure("s", "f");
    for (int i = 0; i < 300; i++) {
      simulation.open("old" + i);
      simulation.open("new" + i);
      AtomicBoolean overtaken = new AtomicBoolean();
      AtomicBoolean stale = new AtomicBoolean();
      RunListener<String> old =
          new Recorder("old") {
            @Override
            public void partial(String result) {
              stale.compareAndSet(false, overtaken.get());
            }

            @Override
            public void done(String result) {
              stale.compareAndSet(false, overtaken.get());
            }

            @Override
            public void cancelled() {}
          };
      runner.submit(figure, simulation, "old" + i, old);
      submit(figure, "new" + i);
      overtaken.set(true);
      assertThat(nextHeard()).isEqualTo("result of new" + i);
      assertThat(stale).isFalse();
    }
  }

  @Test
  void sessions_take_turns_whatever_number_of_figures_they_have() throws InterruptedException {
    List.of("0", "a1", "a2", "a3", "b1").forEach(simulation::open);
    CountDownLatch holding = new CountDownLatch(1);
    runner.submit(
        figure("z", "z"),
        simulation,
        "0",
        new Recorder("0") {
          @Override
          public void done(String result) {
            awaitQuietly(holding);
          }
        });
    assertThat(nextStarted()).isEqualTo("0");
    submit(figure("a", "1"), "a1");
    submit(figure("a", "2"), "a2");
    submit(figure("a", "3"), "a3");
    submit(figure("b", "1"), "b1");
    holding.countDown();
    List<String> order = List.of(nextStarted(), nextStarted(), nextStarted(), nextStarted());
    assertThat(order).containsExactly("a1", "b1", "a2", "a3");
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_figure_that_changes_its_mind_keeps_its_place_in_line() throws InterruptedException {
    submit(figure("z", "z"), "held");
    assertThat(nextStarted()).isEqualTo("held");
    submit(figure("a", "1"), "a1");
    submit(figure("b", "1"), "b1");
    submit(figure("a", "1"), "a2");
    List.of("held", "a2", "b1").forEach(simulation::open);
    assertThat(List.of(nextStarted(), nextStarted())).containsExactly("a2", "b1");
  }

  @Test
  void a_cancelled_request_is_told_so_and_nothing_more() throws InterruptedException {
    FigureKey figure = figure("s", "f");
    submit(figure, "a");
    assertThat(nextStarted()).isEqualTo("a");
    runner.cancel(figure);
    assertThat(nextHeard()).isEqualTo("cancelled a");
    simulation.open("b");
    submit(figure, "b");
    assertThat(nextHeard()).isEqualTo("result of b");
  }

  @Test
  void a_waiting_request_can_be_cancelled() throws InterruptedException {
    submit(figure("s", "1"), "a");
    assertThat(nextStarted()).isEqualTo("a");
    submit(figure("s", "2"), "b");
    runner.cancel(figure("s", "2"));
    assertThat(nextHeard()).isEqualTo("cancelled b");
    simulation.open("a");
    assertThat(nextHeard()).isEqualTo("result of a");
    assertThat(simulation.started).isEmpty();
  }

  @Test
  void what_breaks_one_run_harms_no_other() throws InterruptedException {
    List.of("broken", "error", "fine").forEach(simulation::open);
    submit(figure("s", "1"), "broken");
    assertThat(nextHeard()).isEqualTo("failure of broken");
    submit(figure("s", "1"), "error");
    assertThat(nextHeard()).isEqualTo("failure of error");
    submit(figure("s", "1"), "fine");
    assertThat(nextHeard()).isEqualTo("result of fine");
  }

  @Test
  void a_listener_that_breaks_harms_no_other() throws InterruptedException {
    List.of("a", "broken", "fine").forEach(simulation::open);
    for (String name : List.of("a", "broken")) {
      runner.submit(
          figure("s", name),
          simulation,
          name,
          new RunListener<>() {
            @Override
            public void done(String result) {
              throw new IllegalStateException("listener");
            }

            @Override
            public void failed(RuntimeException failure) {
              throw new IllegalStateException("listener");
            }
          });
    }
    submit(figure("s", "3"), "fine");
    assertThat(nextHeard()).isEqualTo("result of fine");
  }

  @Test
  void a_known_result_is_told_without_computing_and_off_the_asking_thread()
      throws InterruptedException {
    simulation.open("a");
    submit(figure("s", "1"), "a");
    assertThat(nextHeard()).isEqualTo("result of a");
    assertThat(nextStarted()).isEqualTo("a");
    BlockingQueue<Thread> tellers = new LinkedBlockingQueue<>();
    awaitKnown(tellers);
    assertThat(tellers).isNotEmpty().doesNotContain(Thread.currentThread());
  }

  /** A result is remembered shortly after it was told, so it may have to be asked for twice. */
  private void awaitKnown(BlockingQueue<Thread> tellers) throws InterruptedException {
    do {
      simulation.started.clear();
      runner.submit(
          figure("s", "2"),
          simulation,
          "a",
          new Recorder("a") {
            @Override
            public void done(String result) {
              tellers.add(Thread.currentThread());
              super.done(result);
            }
          });
      assertThat(nextHeard()).isEqualTo("result of a");
    } while (!simulation.started.isEmpty());
  }

  @Test
  void cancellation_too_is_told_off_the_asking_thread() throws InterruptedException {
    submit(figure("s", "1"), "a");
    assertThat(nextStarted()).isEqualTo("a");
    BlockingQueue<Thread> tellers = new LinkedBlockingQueue<>();
    runner.submit(
        figure("s", "2"),
        simulation,
        "b",
        new Recorder("b") {
          @Override
          public void cancelled() {
            tellers.add(Thread.currentThread());
          }
        });
    submit(figure("s", "2"), "c");
    assertThat(tellers.poll(20, TimeUnit.SECONDS)).isNotNull().isNotSameAs(Thread.currentThread());
  }

  @Test
  void a_listener_may_ask_again() throws InterruptedException {
    List.of("a", "b").forEach(simulation::open);
    runner.submit(
        figure("s", "1"),
        simulation,
        "a",
        new Recorder("a") {
          @Override
          public void done(String result) {
            submit(figure("s", "1"), "b");
          }
        });
    assertThat(nextHeard()).isEqualTo("result of b");
  }

  @Test
  void closing_cancels_what_runs_and_what_waits() throws InterruptedException {
    submit(figure("s", "1"), "a");
    assertThat(nextStarted()).isEqualTo("a");
    submit(figure("s", "2"), "b");
    runner.close();
    assertThat(List.of(nextHeard(), nextHeard()))
        .containsExactlyInAnyOrder("cancelled a", "cancelled b");
    assertThatThrownBy(() -> submit(figure("s", "1"), "c"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void several_figures_are_computed_at_once() throws InterruptedException {
    try (SimulationRunner wide = new SimulationRunner(2)) {
      List<String> started = new ArrayList<>();
      wide.submit(figure("s", "1"), simulation, "a", new Recorder("a"));
      wide.submit(figure("s", "2"), simulation, "b", new Recorder("b"));
      started.add(nextStarted());
      started.add(nextStarted());
      assertThat(started).containsExactlyInAnyOrder("a", "b");
    }
  }
}
