package dev.gradus.command;

import static dev.gradus.command.Sentences.sentence;

import dev.gradus.progress.Backup;
import dev.gradus.progress.DamagedDatabase;
import dev.gradus.progress.DataDirectory;
import dev.gradus.progress.DatabaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Whether the database in the data directory is whole, found out beside other checks. A database
 * that is elsewhere is not looked at.
 */
final class DatabaseCheck {

  private final DataDirectory directory;
  private final FutureTask<@Nullable DamagedDatabase> damage;

  private DatabaseCheck(DataDirectory directory, boolean isElsewhere) {
    this.directory = directory;
    damage = new FutureTask<>(() -> isElsewhere ? null : damageIn(new DatabaseFile(directory)));
  }

  static DatabaseCheck begin(StartOptions options) {
    DatabaseCheck check =
        new DatabaseCheck(new DataDirectory(options.dataDirectory()), options.hasOwnDatabase());
    Thread.ofPlatform().daemon().name("database check").start(check.damage);
    return check;
  }

  private static @Nullable DamagedDatabase damageIn(DatabaseFile file) throws IOException {
    try {
      file.inspect();
      file.open();
      return null;
    } catch (DamagedDatabase e) {
      return e;
    }
  }

  /** Waits for the answer. */
  void finish() throws StartRefused {
    try {
      if (damage.get() != null) {
        throw new StartRefused(refusal(directory));
      }
    } catch (ExecutionException e) {
      throw new StartRefused(sentence("dataDirectory.unwritable", directory.path()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartRefused(sentence("dataDirectory.unwritable", directory.path()));
    }
  }

  private static String refusal(DataDirectory directory) {
    Optional<Backup> backup = directory.newestBackup();
    String what = Files.exists(directory.database()) ? "database.damaged" : "database.missing";
    return backup
        .map(it -> sentence(what, directory.database(), it.file(), directory.restoreCommand()))
        .orElseGet(() -> sentence(what + ".noBackup", directory.database(), directory.mark()));
  }
}
