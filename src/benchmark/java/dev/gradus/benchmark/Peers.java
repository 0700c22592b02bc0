package dev.gradus.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** PyTorch, NumPy and the rate of the machine, measured in Python where that is there. */
final class Peers {

  private static final Path CPU = Path.of("/proc/cpuinfo");

  private final Path scripts;

  /** A Python that has all of them, if there is one, else one that has NumPy alone. */
  private final Optional<String> python;

  Peers(Path scripts) throws InterruptedException {
    this.scripts = scripts;
    Optional<String> complete = pythonThatImports("numpy, torch");
    python = complete.isPresent() ? complete : pythonThatImports("numpy");
  }

  boolean isThere(String library) throws InterruptedException {
    return python.isPresent() && succeeds(List.of(python.get(), "-c", "import " + library));
  }

  /** Milliseconds of each case, by its name. */
  Map<String, Double> milliseconds(String library, List<Case> cases)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(library));
    cases.forEach(of -> arguments.add(of.id()));
    return run("peers.py", arguments).stream()
        .collect(
            Collectors.toMap(
                line -> line.substring(0, line.indexOf(',')),
                line -> Double.valueOf(line.substring(line.indexOf(',') + 1)),
                (first, second) -> second,
                LinkedHashMap::new));
  }

  /** Operations that one core does in a second in the best product of large matrices. */
  double flopsPerSecond() throws IOException, InterruptedException {
    return 1e9 * Double.parseDouble(run("roof.py", List.of()).getFirst());
  }

  private static Optional<String> pythonThatImports(String libraries) throws InterruptedException {
    for (String candidate : List.of("python3", "/usr/bin/python3")) {
      if (succeeds(List.of(candidate, "-c", "import " + libraries))) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private static boolean succeeds(List<String> command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private List<String> run(String script, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(python.orElseThrow(), scripts.resolve(script).toString()));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    if (cpu("flags").contains(" avx512f ")) {
      // OpenBLAS does not find it out on every CPU that has the instructions
      builder.environment().put("OPENBLAS_CORETYPE", "SkylakeX");
    }
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(script + " failed");
    }
    return printed.lines().toList();
  }

  /** What Linux says of the first core under that name; empty elsewhere. */
  static String cpu(String name) throws IOException {
    if (!Files.exists(CPU)) {
      return "";
    }
    return Files.readAllLines(CPU).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1) + " ")
        .findFirst()
        .orElse("");
  }
}
