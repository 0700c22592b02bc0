package dev.gradus.progress.internal;

import dev.gradus.progress.DamagedDatabase;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Files that are on the disk when the method returns. */
public final class Disk {

  private Disk() {}

  /** Forces a file, or the names in a folder, to the disk. */
  public static void force(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    if (folder && System.getProperty("os.name", "").startsWith("Windows")) {
      return; // a folder cannot be opened there
    }
    try (FileChannel channel =
        FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /**
   * Unpacks the one file in a backup.
   *
   * @throws DamagedDatabase if there is none in it
   */
  public static void unpack(Path backup, Path to) throws DamagedDatabase, IOException {
    try (InputStream bytes = Files.newInputStream(backup);
        ZipInputStream zip = new ZipInputStream(bytes)) {
      ZipEntry entry = zip.getNextEntry();
      if (entry == null) {
        throw new DamagedDatabase(backup, null);
      }
      Files.copy(zip, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (ZipException | EOFException e) {
      throw new DamagedDatabase(backup, e);
    }
    force(to);
  }
}
