package dev.gradus.progress;

import dev.gradus.progress.internal.DatabaseInspection;
import dev.gradus.progress.internal.Disk;
import dev.gradus.progress.internal.WriteMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * The database file while no program has it open: is it whole, and a backup in its place.
 *
 * @param directory which nobody else uses meanwhile
 */
public record DatabaseFile(DataDirectory directory) {

  /**
   * What a restoration did.
   *
   * @param answers how many recorded answers are in the restored database
   * @param kept the new name of the file that was there, or null if there was none
   */
  public record Restored(long answers, @Nullable Path kept) {}

  /**
   * Finds out whether the file is what was last written, without changing anything: by its checksum
   * after an orderly end, else by reading every row and counting the writes. No file is fine as
   * long as there never was one.
   *
   * @throws DamagedDatabase if it is not
   */
  public void inspect() throws DamagedDatabase {
    Path database = directory.database();
    if (Files.exists(database)) {
      DatabaseInspection.inspect(database, mark());
    } else if (wasWritten() || !directory.backups().isEmpty()) {
      throw new DamagedDatabase(database, null);
    }
  }

  /**
   * Whether a write was ever acknowledged; a start that ended early leaves a mark that says none.
   */
  private boolean wasWritten() {
    return Files.exists(directory.mark()) && !mark().saysNothingWasWritten();
  }

  /**
   * Says that the file changes from now on.
   *
   * @throws IOException if that cannot be written
   */
  public void open() throws IOException {
    mark().unseal();
  }

  /**
   * Puts a backup in the place of the database, once all of the backup could be read. The file that
   * was there keeps its content under another name, and at no moment there is no database.
   *
   * @throws DamagedDatabase if the backup cannot be read; nothing has changed then
   * @throws IOException if a file cannot be written; the database is as it was then
   */
  public Restored restore(Path backup) throws DamagedDatabase, IOException {
    Path unpacked = directory.path().resolve("restored.mv.db");
    try {
      Disk.unpack(backup, unpacked);
      long answers = inspectUnpacked(backup, unpacked);
      Path kept = keepPresent();
      mark().clear();
      Files.move(unpacked, directory.database(), StandardCopyOption.ATOMIC_MOVE);
      Disk.force(directory.path());
      return new Restored(answers, kept);
    } finally {
      Files.deleteIfExists(unpacked);
    }
  }

  private static long inspectUnpacked(Path backup, Path unpacked) throws DamagedDatabase {
    try {
      return DatabaseInspection.read(unpacked).answers();
    } catch (DamagedDatabase e) {
      throw new DamagedDatabase(backup, e);
    }
  }

  private @Nullable Path keepPresent() throws IOException {
    Path present = directory.database();
    if (!Files.exists(present)) {
      return null;
    }
    Path kept = directory.replaced(Files.getLastModifiedTime(present).toInstant());
    try {
      Files.createLink(kept, present);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(present, kept, StandardCopyOption.COPY_ATTRIBUTES);
      Disk.force(kept);
    }
    return kept;
  }

  private WriteMark mark() {
    return new WriteMark(directory.mark());
  }
}
