package dev.gradus.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

  @TempDir Path directory;

  private StartOptions options(String... arguments) {
    return StartOptions.read(arguments, Map.of());
  }

  @Test
  void a_second_start_on_the_same_data_directory_is_refused_in_one_sentence() throws Exception {
    String[] arguments = {"--gradus.data-dir=" + directory, "--server.port=0"};
    Preflight first = new Preflight(options(arguments));
    first.check();
    assertThat(first.holdsDataDirectory()).isTrue();
    assertThatThrownBy(() -> new Preflight(options(arguments)).check())
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(directory.toString())
        .hasMessageContaining("--gradus.data-dir")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void a_taken_port_is_refused_with_the_option_that_changes_it() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      assertThatThrownBy(() ->
              new Preflight(options("--gradus.data-dir=" + directory, "--server.port=" + port))
                  .check())
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining(port)
          .hasMessageContaining("--server.port");
    }
  }

  @Test
  void a_data_directory_that_is_a_file_is_refused_in_one_sentence() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "");
    assertThatThrownBy(() -> new Preflight(options("--gradus.data-dir=" + file)).check())
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("--gradus.data-dir");
  }

  @Test
  void a_port_that_is_no_number_is_refused() {
    assertThatThrownBy(() ->
            new Preflight(options("--gradus.data-dir=" + directory, "--server.port=http")).check())
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("http");
  }

  @Test
  void the_last_of_several_options_counts_and_the_environment_is_second() {
    StartOptions options =
        StartOptions.read(
            new String[] {"--server.port=1", "--server.port=2"},
            Map.of("SERVER_PORT", "3", "GRADUS_DATADIR", directory.toString()));
    assertThat(options.port()).isEqualTo("2");
    assertThat(options.dataDirectory()).isEqualTo(directory);
    assertThat(options.address()).isEqualTo("127.0.0.1");
  }
}
