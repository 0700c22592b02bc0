package dev.gradus.benchmark;

import dev.gradus.benchmark.Measurements.Column;
import dev.gradus.numerics.Kernels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures ours and the peers in turns and prints the table and the ratios in words. */
public final class BenchmarkMain {

  private static final TimeValue ITERATION = TimeValue.milliseconds(150);
  private static final String LOG = "target/benchmark.log";

  private final Measurements measurements = new Measurements();
  private final Peers peers;
  private final List<Case> cases;

  private BenchmarkMain(Peers peers, List<Case> cases) {
    this.peers = peers;
    this.cases = cases;
  }

  /**
   * Runs the benchmark.
   *
   * @param arguments where the scripts of the peers lie, how many rounds, and how the names of the
   *     cases begin that are wanted, where not all are
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    List<String> wanted = Arrays.asList(arguments).subList(2, arguments.length);
    List<Case> cases =
        Arrays.stream(Case.values())
            .filter(of -> wanted.isEmpty() || wanted.stream().anyMatch(of.id()::startsWith))
            .toList();
    BenchmarkMain benchmark = new BenchmarkMain(new Peers(Path.of(arguments[0])), cases);
    int rounds = Integer.parseInt(arguments[1]);
    for (int round = 1; round <= rounds; round++) {
      System.err.printf("gradus: round %d of %d%n", round, rounds);
      benchmark.measureOurs();
      benchmark.measurePeers();
    }
    benchmark.print();
  }

  private void measureOurs() throws RunnerException {
    for (RunResult result : run("work", cases, List.of(Engine.values()))) {
      Case of = Case.valueOf(result.getParams().getParam("of"));
      Column column = Column.valueOf(result.getParams().getParam("on"));
      measurements.add(of, column, of.repetitions() * milliseconds(result));
    }
    List<Case> drawn = cases.stream().filter(Case::isOnePass).toList();
    for (RunResult result : run("draw", drawn, List.of(Engine.FALLBACK))) {
      Case of = Case.valueOf(result.getParams().getParam("of"));
      measurements.add(of, Column.DRAWING, milliseconds(result));
    }
  }

  private static double milliseconds(RunResult result) {
    return Measurements.median(
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .map(CpuTime::of)
            .toList());
  }

  /** Each combination in a virtual machine of its own. */
  private static Collection<RunResult> run(String method, List<Case> cases, List<Engine> engines)
      throws RunnerException {
    if (cases.isEmpty()) {
      return List.of();
    }
    Options options =
        new OptionsBuilder()
            .include(EngineBenchmark.class.getName() + "." + method)
            .param("of", names(cases))
            .param("on", names(engines))
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.MILLISECONDS)
            .forks(1)
            .jvmArgs(
                "--add-modules", "jdk.incubator.vector", "--sun-misc-unsafe-memory-access=allow")
            .warmupIterations(1)
            .warmupTime(ITERATION)
            .measurementIterations(5)
            .measurementTime(ITERATION)
            .addProfiler(CpuTime.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .output(LOG)
            .build();
    return new Runner(options).run();
  }

  private static String[] names(List<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toArray(String[]::new);
  }

  private void measurePeers() throws IOException, InterruptedException {
    if (peers.isThere("torch")) {
      add(Column.PYTORCH, peers.milliseconds("torch", cases));
    }
    if (peers.isThere("numpy")) {
      add(Column.NUMPY, peers.milliseconds("numpy", cases));
      measurements.addRate(peers.flopsPerSecond());
    }
  }

  private void add(Column column, Map<String, Double> milliseconds) {
    for (Case of : cases) {
      measurements.add(of, column, Objects.requireNonNull(milliseconds.get(of.id())));
    }
  }

  private void print() throws IOException {
    measurements.table().forEach(System.out::println);
    measurements.words().forEach(line -> System.out.println("# " + line));
    System.out.printf(
        "# %s, Java %s, %s kernels, best product %.1f GFLOP/s%n",
        Peers.cpu("model name").strip(),
        Runtime.version(),
        Kernels.best().id(),
        measurements.gigaflopsPerSecond());
  }
}
