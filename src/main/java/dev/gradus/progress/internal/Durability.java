package dev.gradus.progress.internal;

import java.util.function.Function;
import java.util.function.Supplier;

/** What it takes on a database that a committed transaction is on the disk. */
interface Durability {

  /**
   * A server sees to it itself at each commit, as PostgreSQL does; in memory there is nothing to
   * see to.
   */
  Durability OF_THE_COMMIT =
      new Durability() {
        @Override
        public <T> T write(Function<Supplier<T>, T> transaction, Supplier<T> work) {
          return transaction.apply(work);
        }
      };

  /**
   * Has work done in a transaction and returns once it is on the disk, and all that was committed
   * before.
   *
   * @param transaction does what it is given, and commits it
   * @throws RuntimeException if that is not certain, or as the work does
   */
  <T> T write(Function<Supplier<T>, T> transaction, Supplier<T> work);

  /** Whether it makes sense to try again after a failure. */
  default boolean hasRoom() {
    return true;
  }
}
