package dev.gradus.command;

import static dev.gradus.command.Sentences.sentence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One program at a time on a data directory: the lock is what a second one meets. */
record DataDirectoryLock(FileLock lock) {

  /** Held until the process ends, as long as somebody refers to it. */
  @SuppressWarnings("resource") // the channel lives as long as its lock: until the process ends
  static DataDirectoryLock claim(Path directory) throws StartRefused {
    @Nullable FileLock lock;
    try {
      Files.createDirectories(directory);
      FileChannel channel =
          FileChannel.open(
              directory.resolve("gradus.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    } catch (IOException e) {
      throw new StartRefused(sentence("dataDirectory.unwritable", directory));
    }
    if (lock == null) {
      throw new StartRefused(sentence("dataDirectory.inUse", directory));
    }
    return new DataDirectoryLock(lock);
  }

  void release() throws IOException {
    lock.acquiredBy().close();
  }
}
