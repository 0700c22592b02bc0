package dev.gradus.command;

import static dev.gradus.command.Sentences.sentence;

import dev.gradus.progress.Backup;
import dev.gradus.progress.DamagedDatabase;
import dev.gradus.progress.DataDirectory;
import dev.gradus.progress.DatabaseFile;
import dev.gradus.progress.DatabaseFile.Restored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore [FILE]}: puts a backup in the place of the database, the newest that is whole. */
@Command(
    name = "restore",
    description = "Puts a backup in the place of the database; the file that was there is kept.",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

  private static final int RESTORED = 0;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "a backup; without it, the newest one in the data directory that can be read")
  private @Nullable Path file;

  @Option(
      names = "--gradus.data-dir",
      paramLabel = "DIR",
      description = "the data directory; without it, the usual one")
  private @Nullable Path chosen;

  /** The exit code: 0, or 2 with one sentence if nothing was restored. */
  @Override
  public Integer call() {
    Path path =
        chosen == null
            ? StartOptions.read(new String[0], System.getenv()).dataDirectory()
            : chosen.toAbsolutePath().normalize();
    try {
      DataDirectoryLock lock = DataDirectoryLock.claim(path);
      try {
        restore(new DataDirectory(path));
      } finally {
        lock.release();
      }
      return RESTORED;
    } catch (StartRefused refusal) {
      throw new ParameterException(spec.commandLine(), String.valueOf(refusal.getMessage()));
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), sentence("restore.failed", e));
    }
  }

  private void restore(DataDirectory directory) throws StartRefused, IOException {
    List<Path> candidates = candidates(directory);
    for (Path backup : candidates) {
      try {
        report(backup, new DatabaseFile(directory).restore(backup));
        return;
      } catch (DamagedDatabase e) {
        spec.commandLine().getErr().println(sentence("restore.damaged", backup));
      }
    }
    throw new StartRefused(sentence("restore.nothing"));
  }

  private List<Path> candidates(DataDirectory directory) throws StartRefused {
    if (file != null) {
      if (!Files.isRegularFile(file)) {
        throw new StartRefused(sentence("restore.missing", file));
      }
      return List.of(file);
    }
    List<Path> backups = directory.backups().stream().map(Backup::file).toList();
    if (backups.isEmpty()) {
      throw new StartRefused(sentence("restore.none", directory.backupFolder()));
    }
    return backups;
  }

  private void report(Path backup, Restored restored) {
    var out = spec.commandLine().getOut();
    out.println(sentence("restored", backup, restored.answers()));
    if (restored.kept() != null) {
      out.println(sentence("restored.kept", restored.kept()));
    }
  }
}
