package dev.gradus.progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of the database file and its backups: where what is. */
public record DataDirectory(Path path) {

  /** The file that the database {@code gradus} is in. */
  public Path database() {
    return path.resolve("gradus.mv.db");
  }

  /** The file that says what the database must hold. */
  public Path mark() {
    return path.resolve("gradus.mark");
  }

  /** A free name for a database file that was last written at this moment and is replaced. */
  Path replaced(Instant writtenAt) {
    String name = "gradus-replaced-" + Backup.MOMENT.format(writtenAt);
    Path free = path.resolve(name + ".mv.db");
    for (int more = 2; Files.exists(free); more++) {
      free = path.resolve(name + "-" + more + ".mv.db");
    }
    return free;
  }

  public Path backupFolder() {
    return path.resolve("backups");
  }

  /** Where a backup taken at this moment belongs. */
  public Backup backup(Instant takenAt) {
    return Backup.in(backupFolder(), takenAt);
  }

  /**
   * All backups, the newest first.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  public List<Backup> backups() {
    if (!Files.isDirectory(backupFolder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(backupFolder())) {
      return files
          .flatMap(file -> Backup.of(file).stream())
          .sorted(Comparator.comparing(Backup::takenAt).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Optional<Backup> newestBackup() {
    return backups().stream().findFirst();
  }

  /** The command that puts the newest backup in the place of the database. */
  public String restoreCommand() {
    String written = path.toString();
    return "./run restore --gradus.data-dir="
        + (written.matches("[\\w./~+:@-]+") ? written : "'" + written.replace("'", "'\\''") + "'");
  }
}
