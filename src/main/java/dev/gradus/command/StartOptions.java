package dev.gradus.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What must be known before Spring starts, read as Spring would read it: from the arguments, else
 * from the environment.
 *
 * @param dataDirectory where the database and the logs are kept
 * @param contentDirectory content to read instead of the program's own, or null
 * @param address the address to bind to
 * @param port the port as it was written; it may be no number
 * @param hasOwnDatabase whether another database is named than the file in the data directory
 */
record StartOptions(
    Path dataDirectory,
    @Nullable Path contentDirectory,
    String address,
    String port,
    boolean hasOwnDatabase) {

  static StartOptions read(String[] arguments, Map<String, String> environment) {
    String data = option(arguments, environment, "gradus.data-dir");
    String content = option(arguments, environment, "gradus.content-dir");
    String address = option(arguments, environment, "server.address");
    String port = option(arguments, environment, "server.port");
    return new StartOptions(
        data == null ? usualDataDirectory(environment) : Path.of(data).toAbsolutePath().normalize(),
        content == null ? null : Path.of(content).toAbsolutePath().normalize(),
        address == null ? "127.0.0.1" : address,
        port == null ? "8080" : port,
        option(arguments, environment, "spring.datasource.url") != null);
  }

  private static @Nullable String option(
      String[] arguments, Map<String, String> environment, String name) {
    String prefix = "--" + name + "=";
    return Arrays.stream(arguments)
        .filter(argument -> argument.startsWith(prefix))
        .map(argument -> argument.substring(prefix.length()))
        .reduce((first, last) -> last)
        .orElseGet(() ->
            environment.get(
                name.replace('.', '_').replace("-", "").toUpperCase(java.util.Locale.ROOT)));
  }

  /** The user's data folder by the convention of the platform, and {@code gradus} in it. */
  private static Path usualDataDirectory(Map<String, String> environment) {
    String system = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
    Path home = Path.of(System.getProperty("user.home", "."));
    if (system.contains("mac")) {
      return home.resolve("Library/Application Support/Gradus");
    }
    if (system.contains("windows")) {
      String local = environment.get("LOCALAPPDATA");
      return (local == null ? home.resolve("AppData/Local") : Path.of(local)).resolve("Gradus");
    }
    String data = environment.get("XDG_DATA_HOME");
    return (data == null || data.isBlank() ? home.resolve(".local/share") : Path.of(data))
        .resolve("gradus");
  }
}
