package dev.gradus.numerics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the engine asks of the heap once it is warm, in processes of their own: what the compiler
 * makes of a kernel depends on all that ran in the process before.
 */
class AllocationTest {

  @ParameterizedTest
  @ValueSource(strings = {"as-served", "vector-first"})
  void a_pass_allocates_nothing_and_drawing_next_to_nothing(String order)
      throws IOException, InterruptedException {
    Map<String, Long> bytes = measure(order);
    // the generators alone: the weights themselves are 5 kB
    assertThat(bytes.remove("draw")).isLessThan(1000);
    assertThat(bytes).hasSizeGreaterThan(30);
    assertThat(bytes).allSatisfy((piece, ofACall) -> assertThat(ofACall).isZero());
  }

  private static Map<String, Long> measure(String order) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                AllocationMain.class.getName(),
                order)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    Map<String, Long> bytes = new TreeMap<>();
    printed
        .lines()
        .forEach(line -> {
          int space = line.indexOf(' ');
          bytes.put(line.substring(0, space), Long.valueOf(line.substring(space + 1)));
        });
    return bytes;
  }
}
