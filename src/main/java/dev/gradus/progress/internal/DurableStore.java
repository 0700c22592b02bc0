package dev.gradus.progress.internal;

import dev.gradus.progress.Store;
import dev.gradus.progress.StoreFailure;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Commits, forces, and knows whether that works. */
class DurableStore implements Store {

  private static final Logger LOG = LoggerFactory.getLogger(DurableStore.class);

  /** Two transactions in each other's way: one goes on, so trying again ends. */
  private static final int TRIES = 5;

  private final TransactionTemplate transaction;
  private final Durability durability;
  private final Connections connections;
  private final List<Consumer<Condition>> listeners = new CopyOnWriteArrayList<>();
  private final AtomicLong writes = new AtomicLong();
  private volatile Condition condition = Condition.WORKING;

  DurableStore(TransactionTemplate transaction, Durability durability, Connections connections) {
    this.transaction = transaction;
    this.durability = durability;
    this.connections = connections;
  }

  @Override
  public <T> T durably(Supplier<T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return work.get();
    }
    if (condition == Condition.DAMAGED) {
      throw new StoreFailure(new IllegalStateException("the database is damaged"));
    }
    if (condition == Condition.UNWRITABLE && !durability.hasRoom()) {
      throw new StoreFailure(new IllegalStateException("the disk is still full"));
    }
    try {
      T result = durability.write(this::committed, work);
      writes.incrementAndGet();
      become(Condition.WORKING);
      return result;
    } catch (ConcurrencyFailureException | QueryTimeoutException e) {
      throw new StoreFailure(e);
    } catch (StoreFailure e) {
      become(Condition.UNWRITABLE);
      throw e;
    } catch (RuntimeException e) {
      if (FailureKind.of(e) == FailureKind.OF_THE_WORK) {
        throw e;
      }
      met(e);
      throw new StoreFailure(e);
    }
  }

  @SuppressWarnings("NullAway") // the work's result is handed through, null only where it is
  private <T> T committed(Supplier<T> work) {
    for (int left = TRIES; ; left--) {
      try {
        return transaction.execute(status -> work.get());
      } catch (ConcurrencyFailureException | QueryTimeoutException e) {
        if (left == 1) {
          throw e;
        }
      }
    }
  }

  @Override
  public Condition condition() {
    return condition;
  }

  /**
   * H2 closes itself when it cannot write, and its connections with it; the next one opens it anew,
   * as it was when it was last written.
   */
  @Override
  public void met(Throwable failure) {
    FailureKind kind =
        failure instanceof RuntimeException e ? FailureKind.of(e) : FailureKind.OF_THE_WORK;
    if (kind == FailureKind.OF_THE_WORK) {
      return;
    }
    connections.renew();
    boolean damaged =
        failure instanceof LostWritesException
            || (kind == FailureKind.SUSPICIOUS && !connections.canReadEverything());
    if (condition == Condition.WORKING || damaged) {
      LOG.error(
          "Nothing can be recorded: the database is {}",
          damaged ? "damaged" : "unwritable",
          failure);
    }
    become(damaged ? Condition.DAMAGED : Condition.UNWRITABLE);
  }

  private void become(Condition next) {
    synchronized (listeners) {
      if (condition == next || condition == Condition.DAMAGED) {
        return;
      }
      condition = next;
    }
    for (Consumer<Condition> listener : listeners) {
      try {
        listener.accept(next);
      } catch (RuntimeException e) {
        LOG.warn("A page could not be told of the store", e);
      }
    }
  }

  @Override
  public Runnable onChange(Consumer<Condition> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** How many calls were acknowledged since the start. */
  long writes() {
    return writes.get();
  }
}
