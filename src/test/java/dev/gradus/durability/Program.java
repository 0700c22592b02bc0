package dev.gradus.durability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The packaged program in a process of its own, to be ended in any way. */
public final class Program {

  private static final Path APP = Path.of("target/app-under-test");
  private static final Path JAR = Path.of("target/gradus.jar");
  private static final long PATIENCE_SECONDS = 120;

  private final Process process;
  private final Thread reader;
  private final CountDownLatch ready = new CountDownLatch(1);

  private Program(Process process, Consumer<String> heard) {
    this.process = process;
    reader = Thread.ofPlatform().daemon().start(() -> read(heard));
  }

  /** Lays the jar out as {@code ./run} does; to be called once before the first start. */
  public static void unpack() throws IOException, InterruptedException {
    if (Files.exists(APP.resolve("gradus.jar"))
        && Files.getLastModifiedTime(APP.resolve("gradus.jar"))
                .compareTo(Files.getLastModifiedTime(JAR))
            >= 0) {
      return;
    }
    Process unpacking =
        new ProcessBuilder(
                java(),
                "-Djarmode=tools",
                "-jar",
                JAR.toString(),
                "extract",
                "--force",
                "--destination",
                APP.toString())
            .inheritIO()
            .start();
    if (unpacking.waitFor() != 0) {
      throw new IOException("the jar could not be unpacked");
    }
    Files.setLastModifiedTime(APP.resolve("gradus.jar"), Files.getLastModifiedTime(JAR));
  }

  private static String java() {
    return ProcessHandle.current().info().command().orElseThrow();
  }

  /** Starts the program itself. */
  public static Program start(Path data, int port, Consumer<String> heard) throws IOException {
    return start("dev.gradus.Gradus", data, port, heard);
  }

  /**
   * Starts a main class of the tests or of the program.
   *
   * @param heard gets each line of standard output
   */
  static Program start(String main, Path data, int port, Consumer<String> heard)
      throws IOException {
    Path log = data.resolveSibling(data.getFileName() + ".err");
    List<String> command =
        new ArrayList<>(
            List.of(
                java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + APP.resolve("under-test.jsa"),
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "--add-modules",
                "jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                APP.resolve("gradus.jar") + java.io.File.pathSeparator + "target/test-classes",
                main,
                "--server.port=" + port,
                "--gradus.data-dir=" + data));
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    return new Program(process, heard);
  }

  private void read(Consumer<String> heard) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.contains("http://")) {
          ready.countDown();
        }
        heard.accept(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the pages can be opened. */
  public Program awaitReady() throws InterruptedException {
    for (long waited = 0; !ready.await(1, TimeUnit.SECONDS); waited++) {
      if (!process.isAlive() || waited > PATIENCE_SECONDS) {
        throw new IllegalStateException(
            "the program did not start"
                + (process.isAlive() ? "" : ": exit " + process.exitValue()));
      }
    }
    return this;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** kill -9 by the process id; returns when all that it had printed was heard. */
  public void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    ended();
  }

  /** Asks it to end, as Ctrl-C does, without waiting. */
  void askToEnd() {
    process.toHandle().destroy();
  }

  /** Waits for its end. */
  int ended() throws InterruptedException {
    int code = process.waitFor();
    reader.join();
    return code;
  }

  /** Ends it in order, or, where it does not end, at once. */
  public void end() throws InterruptedException {
    askToEnd();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.toHandle().destroyForcibly();
    }
    ended();
  }
}
