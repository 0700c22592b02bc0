package dev.gradus.numerics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KernelChoiceTest {

  /** Started by the test in a virtual machine of its own. */
  static final class PrintChoice {

    private PrintChoice() {}

    public static void main(String[] arguments) {
      System.out.print(Kernels.best().id());
    }
  }

  @Test
  void without_the_module_the_plain_kernels_are_taken() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), PrintChoice.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(output).isEqualTo("plain");
  }
}
