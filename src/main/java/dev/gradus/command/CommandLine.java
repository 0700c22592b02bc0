package dev.gradus.command;

import static dev.gradus.command.Sentences.sentence;

import dev.gradus.content.ContentFiles;
import dev.gradus.content.Problem;
import dev.gradus.contentcheck.ContentChecker;
import dev.gradus.contentcheck.EngineClaims;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/**
 * What the first word of the command line starts: a command, or, without one, the web application.
 */
public final class CommandLine {

  private static final int WRONG_USAGE = 2;
  private static final Set<String> COMMANDS =
      Set.of("check", "simulate", "grade", "restore", "claims", "--help", "-h");

  /**
   * Kept as long as the process lives: a lock that nobody refers to is given up by the garbage
   * collector.
   */
  @SuppressWarnings("UnusedVariable")
  private static @Nullable Preflight running;

  private CommandLine() {}

  /**
   * Runs the command, or starts {@code application}; a command or a refused start ends the process.
   */
  public static void run(Class<?> application, String[] arguments) {
    if (arguments.length > 0
        && (COMMANDS.contains(arguments[0]) || !arguments[0].startsWith("-"))) {
      System.exit(execute(arguments));
    }
    try {
      serve(application, arguments);
    } catch (StartRefused refusal) {
      System.err.println(refusal.getMessage());
      System.exit(WRONG_USAGE);
    }
  }

  private static int execute(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return new picocli.CommandLine(new Commands())
        .addSubcommand(new CheckCommand(EngineClaims::of))
        .setOut(out)
        .setErr(errors)
        .setParameterExceptionHandler((exception, line) -> {
          exception.getCommandLine().getErr().println(firstLine(exception));
          return WRONG_USAGE;
        })
        .execute(arguments);
  }

  private static String firstLine(Exception exception) {
    String message = exception.getMessage();
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  /**
   * Refuses to start on content with problems; what the build has computed is not computed again.
   */
  private static void checkContent(StartOptions options) throws StartRefused {
    Path directory = options.contentDirectory();
    ContentFiles files =
        directory == null ? ContentFiles.classpath() : ContentFiles.directory(directory);
    List<Problem> problems = new ContentChecker(EngineClaims.of(files)).check(files).problems();
    if (!problems.isEmpty()) {
      problems.forEach(System.err::println);
      throw new StartRefused(sentence("content.broken", problems.size()));
    }
  }

  private static void serve(Class<?> application, String[] arguments) throws StartRefused {
    StartOptions options = StartOptions.read(arguments, System.getenv());
    Preflight preflight = new Preflight(options);
    preflight.check();
    running = preflight;
    new DatabaseCheck(options).check();
    checkContent(options);
    System.setProperty("gradus.data-dir", options.dataDirectory().toString());
    SpringApplication spring = new SpringApplication(application);
    spring.addListeners(new AddressAnnouncement());
    spring.run(withoutDataDirectory(arguments));
  }

  /** The property that was just set is the whole path, which the database asks for. */
  private static String[] withoutDataDirectory(String[] arguments) {
    return Stream.of(arguments)
        .filter(argument -> !argument.startsWith("--gradus.data-dir="))
        .toArray(String[]::new);
  }
}
