package dev.gradus.progress.internal;

import dev.gradus.progress.Backup;
import dev.gradus.progress.BackupRotation;
import dev.gradus.progress.DamagedDatabase;
import dev.gradus.progress.DataDirectory;
import dev.gradus.progress.internal.DatabaseInspection.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes backups of the running database. One gets its name, and an older one goes, only after it
 * was unpacked as a restoration would do it and read to its last row.
 */
class H2Backups {

  private static final Logger LOG = LoggerFactory.getLogger(H2Backups.class);

  /** Left free beside the database's own size, for the copy and its unpacking. */
  private static final long SPARE_BYTES = 8 << 20;

  private final JdbcClient jdbc;
  private final DataDirectory directory;
  private final BackupRotation rotation;
  private final Clock clock;

  H2Backups(JdbcClient jdbc, DataDirectory directory, BackupRotation rotation, Clock clock) {
    this.jdbc = jdbc;
    this.directory = directory;
    this.rotation = rotation;
    this.clock = clock;
  }

  /** Takes one; where that is not possible, the log says so and the older ones stay. */
  boolean take() {
    Path folder = directory.backupFolder();
    Path zip = folder.resolve("unfinished.zip");
    Path unpacked = folder.resolve("unfinished.mv.db");
    try {
      Files.createDirectories(folder);
      if (!hasRoom(folder)) {
        LOG.warn("No backup: too little space for one in {}", folder);
        return false;
      }
      try {
        copy(zip, unpacked);
      } finally {
        Files.deleteIfExists(zip);
        Files.deleteIfExists(unpacked);
      }
      for (Backup old : rotation.superfluous(directory.backups())) {
        Files.deleteIfExists(old.file());
      }
      return true;
    } catch (IOException | DamagedDatabase | DataAccessException e) {
      LOG.error("No backup could be taken in {}", folder, e);
      return false;
    }
  }

  private boolean hasRoom(Path folder) throws IOException {
    long needed = 2 * Files.size(directory.database()) + SPARE_BYTES;
    return Files.getFileStore(folder).getUsableSpace() >= needed;
  }

  private void copy(Path zip, Path unpacked) throws IOException, DamagedDatabase {
    Backup backup = directory.backup(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    Content least = written(zip);
    Disk.force(zip);
    Disk.unpack(zip, unpacked);
    Content content = DatabaseInspection.read(unpacked);
    if (content.answers() < least.answers() || content.writes() < least.writes()) {
      throw new DamagedDatabase(zip, null);
    }
    Files.move(zip, backup.file(), StandardCopyOption.ATOMIC_MOVE);
    Disk.force(directory.backupFolder());
  }

  /** Has H2 write its backup, while others may write too, and says what must be in it. */
  private Content written(Path zip) {
    Content now =
        new Content(
            number("attempt", "select count(*) from attempt"),
            number("write_count", "select writes from write_count"));
    jdbc.sql("backup to '" + zip.toString().replace("'", "''") + "'").update();
    return now;
  }

  /** The answer to a query; 0 while an older program's database has no such table. */
  private long number(String table, String query) {
    boolean isThere =
        jdbc.sql("select count(*) from information_schema.tables where table_name = upper(:table)")
                .param("table", table)
                .query(Long.class)
                .single()
            > 0;
    return isThere ? jdbc.sql(query).query(Long.class).single() : 0;
  }
}
