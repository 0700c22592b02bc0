package dev.gradus.progress.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk under H2 that can be full and that knows what was written but not forced yet: names in the
 * scheme {@code testdisk:}.
 */
public final class TestDisk extends FilePathWrapper {

  static volatile boolean full;
  static final AtomicInteger unforced = new AtomicInteger();

  static void insert() {
    full = false;
    unforced.set(0);
    FilePath.register(new TestDisk());
  }

  @Override
  public String getScheme() {
    return "testdisk";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(getBase().open(mode));
  }

  private static final class Channel extends FileBaseDefault {

    private final FileChannel base;

    Channel(FileChannel base) {
      this.base = base;
    }

    /** As a file system has it: what is inside the file can be overwritten even then. */
    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      if (full && position + source.remaining() > base.size()) {
        throw new IOException("No space left on device");
      }
      unforced.incrementAndGet();
      return base.write(source, position);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      base.force(metaData);
      unforced.set(0);
    }

    @Override
    public long size() throws IOException {
      return base.size();
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      return base.read(target, position);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      base.truncate(size);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      base.close();
    }
  }
}
