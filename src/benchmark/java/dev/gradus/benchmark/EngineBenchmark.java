package dev.gradus.benchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One repetition of a case on an engine. */
@State(Scope.Thread)
public class EngineBenchmark {

  private static final long WARM_UP_NANOSECONDS = 800_000_000;

  @Param public Case of;
  @Param public Engine on;

  private Runnable work = () -> {};
  private Runnable drawing = () -> {};

  /** Warms up by processor time, so that a busy machine does not cut it short. */
  @Setup
  public void prepare() {
    on.warmUp();
    work = of.work(on.kernels());
    if (of.isOnePass()) {
      drawing = of.drawing(on.kernels());
    }
    long began = CpuTime.now();
    while (CpuTime.now() - began < WARM_UP_NANOSECONDS) {
      work.run();
      drawing.run();
    }
  }

  @Setup(Level.Iteration)
  public void begin() {
    CpuTime.begin();
  }

  @TearDown(Level.Iteration)
  public void end() {
    CpuTime.end();
  }

  @Benchmark
  public void work() {
    work.run();
  }

  @Benchmark
  public void draw() {
    drawing.run();
  }
}
