package dev.gradus.progress.internal;

import dev.gradus.progress.DataDirectory;
import dev.gradus.progress.Store;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.SpringApplication;

/** Notes the checksum of the database file once the program has closed it in order. */
class SealAtTheEnd implements InitializingBean {

  private static final Logger LOG = LoggerFactory.getLogger(SealAtTheEnd.class);

  private final Store store;
  private final @Nullable DataDirectory directory;

  SealAtTheEnd(Store store, @Nullable DataDirectory directory) {
    this.store = store;
    this.directory = directory;
  }

  /** Spring runs these handlers after all beans, the connections among them, are gone. */
  @Override
  public void afterPropertiesSet() {
    if (directory != null) {
      DataDirectory sealed = directory;
      SpringApplication.getShutdownHandlers().add(() -> seal(sealed));
    }
  }

  private void seal(DataDirectory sealed) {
    try {
      if (!store.isFailing() && isClosed(sealed.database())) {
        new WriteMark(sealed.mark()).seal(sealed.database());
      }
    } catch (IOException e) {
      LOG.warn("The database file could not be sealed; the next start reads it whole", e);
    }
  }

  /** H2 holds a lock on its file as long as it has it open. */
  private static boolean isClosed(Path database) throws IOException {
    try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}
