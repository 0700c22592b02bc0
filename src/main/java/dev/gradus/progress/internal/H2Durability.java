package dev.gradus.progress.internal;

import dev.gradus.progress.StoreFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Has H2 write and force its file, and leaves a mark of how far it is.
 *
 * <p>H2 with WRITE_DELAY=0 writes at each commit, but calls fsync only when it is told to.
 *
 * <p>One writer at a time: H2 saves its maps one after the other while other transactions change
 * them. A kill after that leaves rows of an unfinished transaction in an index and not in the
 * table, and every query through that index fails from then on (H2 2.4.240, "Row not found in
 * primary index"). Whoever reads waits for nobody.
 */
class H2Durability implements Durability {

  /**
   * Enough for many answers; with less, some would go into gaps of the file and others would not.
   */
  private static final long ROOM_BYTES = 4 << 20;

  private final JdbcClient jdbc;
  private final WriteMark mark;
  private final ReentrantLock writer = new ReentrantLock(true);
  private long forced;
  private boolean lastFailed;

  H2Durability(JdbcClient jdbc, WriteMark mark) {
    this.jdbc = jdbc;
    this.mark = mark;
  }

  /**
   * The transaction counts itself. The states of the database follow each other, so a state that
   * counts it holds all that was committed before it.
   */
  @Override
  public <T> T write(Function<Supplier<T>, T> transaction, Supplier<T> work) {
    writer.lock();
    try {
      requireRoomAfterFailure();
      T result =
          transaction.apply(() -> {
            T done = work.get();
            jdbc.sql("update write_count set writes = writes + 1").update();
            return done;
          });
      force();
      lastFailed = false;
      return result;
    } catch (RuntimeException e) {
      lastFailed |= FailureKind.of(e) != FailureKind.OF_THE_WORK;
      throw e;
    } finally {
      writer.unlock();
    }
  }

  /** Who waited here while another's write failed must not slip into a gap of the file. */
  private void requireRoomAfterFailure() {
    if (lastFailed && !hasRoom()) {
      throw new StoreFailure(new IllegalStateException("the disk is still full"));
    }
  }

  private void force() {
    long writes = jdbc.sql("select writes from write_count").query(Long.class).single();
    if (writes <= forced) {
      throw new LostWritesException(forced, writes);
    }
    jdbc.sql("checkpoint sync").update();
    try {
      mark.write(writes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    forced = writes;
  }

  @Override
  public boolean hasRoom() {
    return mark.usableSpace() >= ROOM_BYTES;
  }
}
