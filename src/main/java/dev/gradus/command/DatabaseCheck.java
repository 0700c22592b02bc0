package dev.gradus.command;

import static dev.gradus.command.Sentences.sentence;

import dev.gradus.progress.Backup;
import dev.gradus.progress.DamagedDatabase;
import dev.gradus.progress.DataDirectory;
import dev.gradus.progress.DatabaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Whether the database in the data directory is whole; one that is elsewhere is not looked at. */
final class DatabaseCheck {

  private final StartOptions options;

  DatabaseCheck(StartOptions options) {
    this.options = options;
  }

  /** Refuses to start on a damaged database, and opens a whole one for the program. */
  void check() throws StartRefused {
    if (options.hasOwnDatabase()) {
      return;
    }
    DataDirectory directory = new DataDirectory(options.dataDirectory());
    DatabaseFile file = new DatabaseFile(directory);
    try {
      file.inspect();
      file.open();
    } catch (DamagedDatabase e) {
      throw new StartRefused(refusal(directory));
    } catch (IOException e) {
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
