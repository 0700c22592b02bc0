package dev.gradus.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of one repetition: on an idle machine the same as what a clock shows, and a
 * busy one distorts it less. The measured thread says when it begins and ends.
 */
public final class CpuTime implements InternalProfiler {

  private static final String LABEL = "cpu";

  private static long began;
  private static volatile long ofLastIteration;

  /** Nanoseconds that this thread has computed. */
  static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  static void begin() {
    began = now();
  }

  static void end() {
    ofLastIteration = now() - began;
  }

  @Override
  public String getDescription() {
    return "processor time of one repetition";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {}

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double ms = ofLastIteration / 1e6 / result.getMetadata().getMeasuredOps();
    return List.of(new ScalarResult(LABEL, ms, "ms/op", AggregationPolicy.AVG));
  }

  /** What one iteration has measured, in milliseconds. */
  static double of(IterationResult result) {
    return result.getSecondaryResults().get(LABEL).getScore();
  }
}
