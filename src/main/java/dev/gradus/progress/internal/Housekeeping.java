package dev.gradus.progress.internal;

import dev.gradus.progress.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the store needs beside its work: while it is failing, a small write tries whether it still
 * is; backups are taken at the start and after that when half an hour has passed and something was
 * recorded.
 */
class Housekeeping {

  private static final Duration BETWEEN_BACKUPS = Duration.ofMinutes(30);

  private final DurableStore store;
  private final JdbcClient jdbc;
  private final @Nullable H2Backups backups;
  private final Clock clock;

  private @Nullable Instant lastBackup;
  private long backedUpWrites;

  Housekeeping(DurableStore store, JdbcClient jdbc, @Nullable H2Backups backups, Clock clock) {
    this.store = store;
    this.jdbc = jdbc;
    this.backups = backups;
    this.clock = clock;
  }

  /** Does what is due. Called every few seconds, by one thread. */
  void tick() {
    if (store.condition() == Store.Condition.UNWRITABLE) {
      tryToWrite();
    }
    if (backups != null && !store.isFailing() && isBackupDue()) {
      lastBackup = clock.instant();
      backedUpWrites = store.writes();
      backups.take();
    }
  }

  private boolean isBackupDue() {
    return lastBackup == null
        || (store.writes() > backedUpWrites
            && !clock.instant().isBefore(lastBackup.plus(BETWEEN_BACKUPS)));
  }

  /** A row that is written as it was needs space on the disk as any other write. */
  private void tryToWrite() {
    try {
      store.durably(() -> jdbc.sql("update write_count set writes = writes").update());
    } catch (RuntimeException e) {
      // the store has taken note
    }
  }
}
