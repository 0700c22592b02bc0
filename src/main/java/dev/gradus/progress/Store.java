package dev.gradus.progress;

import java.util.function.Supplier;

/** The way of every write that is acknowledged on a screen. */
public interface Store {

  /**
   * Runs in a transaction, commits it and forces it to the disk before it returns.
   *
   * @throws StoreFailure if that did not succeed; then nothing of the work is there
   */
  <T> T durably(Supplier<T> work);

  /** Whether the last attempt to write failed, so that pages say that nothing can be recorded. */
  boolean isFailing();
}
