package dev.gradus.progress;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** The way of every write that is acknowledged on a screen. */
public interface Store {

  /** Whether what is learned can be recorded now. */
  enum Condition {
    WORKING,
    /** The last attempt to write failed; the next one may succeed. */
    UNWRITABLE,
    /** What is stored cannot be read any more. Nothing is written until a backup is restored. */
    DAMAGED
  }

  /**
   * Runs in a transaction, commits it and forces it to the disk before it returns. Within another
   * such call it is part of that one. The work may run again where it and another transaction were
   * in each other's way, so it must do nothing but read and write here. What the work itself throws
   * comes out as it is, and nothing of the work is there then.
   *
   * @throws StoreFailure if that did not succeed. Then nothing of it is acknowledged; as with every
   *     database, what failed in its very last step may be there nevertheless, so sending it again
   *     must be harmless
   */
  <T> T durably(Supplier<T> work);

  Condition condition();

  /** Whether pages must say that nothing can be recorded. */
  default boolean isFailing() {
    return condition() != Condition.WORKING;
  }

  /**
   * Tells of a failure that was met elsewhere, so that damage found by reading is not kept quiet.
   */
  void met(Throwable failure);

  /**
   * Calls the listener, on any thread, whenever the condition has changed.
   *
   * @return ends that
   */
  Runnable onChange(Consumer<Condition> listener);
}
