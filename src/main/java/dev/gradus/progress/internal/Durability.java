package dev.gradus.progress.internal;

import java.util.function.Supplier;

/** What it takes on a database that a committed transaction is on the disk. */
interface Durability {

  /**
   * A server that does so itself at each commit, as PostgreSQL does; or memory, where nothing does.
   */
  Durability OF_THE_COMMIT =
      new Durability() {
        @Override
        public <T> T write(Supplier<T> transaction) {
          return transaction.get();
        }
      };

  /**
   * Has a transaction run and returns once it is on the disk, and all that was committed before.
   *
   * @throws RuntimeException if that is not certain, or as the transaction does
   */
  <T> T write(Supplier<T> transaction);

  /** Whether it makes sense to try again after a failure. */
  default boolean hasRoom() {
    return true;
  }
}
