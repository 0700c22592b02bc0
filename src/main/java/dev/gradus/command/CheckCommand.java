package dev.gradus.command;

import static dev.gradus.command.Sentences.sentence;

import dev.gradus.content.ClaimEngine;
import dev.gradus.content.ContentFiles;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.contentcheck.ContentChecker;
import dev.gradus.contentcheck.ContentReport;
import dev.gradus.contentcheck.ItemsTable;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check [DIR]}: prints every problem of the content, then one line of summary. */
@Command(
    name = "check",
    description = "Checks the content and prints every problem as path:line: rule: message.",
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
  private static final int NO_PROBLEMS = 0;
  private static final int PROBLEMS = 1;

  private final Function<ContentFiles, ClaimEngine> engine;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "a content folder; without it, the content inside the program")
  private @Nullable Path directory;

  @Option(names = "--items-table", hidden = true, description = "prints docs/items.md instead")
  private boolean itemsTable;

  /**
   * The command.
   *
   * @param engine computes what the texts claim; asked for once the arguments are known to be
   *     right, with the files to be checked
   */
  public CheckCommand(Function<ContentFiles, ClaimEngine> engine) {
    this.engine = engine;
  }

  /** The exit code: 0 without problems, 1 with; wrong usage is 2. */
  @Override
  public Integer call() {
    picocli.CommandLine line = Objects.requireNonNull(spec).commandLine();
    if (directory != null && !Files.isDirectory(directory)) {
      throw new ParameterException(line, sentence("folder.missing", directory));
    }
    ContentFiles files =
        directory == null ? ContentFiles.classpath() : ContentFiles.directory(directory);
    PrintWriter out = line.getOut();
    if (itemsTable) {
      out.print(ItemsTable.markdown(Manuscript.read(files)));
      out.flush();
      return NO_PROBLEMS;
    }
    ContentReport report = new ContentChecker(engine.apply(files)).check(files);
    report.problems().forEach(out::println);
    out.println(report.summary());
    out.flush();
    return report.problems().isEmpty() ? NO_PROBLEMS : PROBLEMS;
  }
}
