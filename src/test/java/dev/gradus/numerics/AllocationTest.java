package dev.gradus.numerics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the engine asks of the heap once it is warm, each piece in a process of its own: what the
 * compiler makes of a kernel, and whether vectors stay out of the heap, depends on all that ran in
 * the process before.
 */
class AllocationTest {

  private static final int PROCESSES = 4;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pass vector NONE",
        "pass vector BATCH",
        "pass vector LAYER",
        "pass plain NONE",
        "pass plain BATCH",
        "pass plain LAYER",
        "recurrent RNN",
        "recurrent LSTM",
        "recurrent GRU"
      })
  void a_pass_allocates_nothing(String work) throws IOException, InterruptedException {
    assertThat(leastOfSeveralProcesses(work)).isZero();
  }

  @Test
  void drawing_anew_allocates_next_to_nothing() throws IOException, InterruptedException {
    // the generators alone: the weights themselves are 16 kB
    assertThat(bytesOfAThousand("draw") / 1000).isLessThan(2000);
  }

  /**
   * How the compiler's threads are scheduled decides what it inlines, so one process is no proof.
   */
  private static long leastOfSeveralProcesses(String work)
      throws IOException, InterruptedException {
    long least = bytesOfAThousand(work);
    for (int process = 1; process < PROCESSES && least > 0; process++) {
      least = Math.min(least, bytesOfAThousand(work));
    }
    return least;
  }

  private static long bytesOfAThousand(String work) throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--add-modules",
                    "jdk.incubator.vector",
                    "-cp",
                    System.getProperty("java.class.path"),
                    AllocationMain.class.getName()),
                Stream.of(work.split(" ")))
            .toList();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor()).as(work).isZero();
    return Long.parseLong(printed);
  }
}
