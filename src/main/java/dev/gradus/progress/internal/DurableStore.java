package dev.gradus.progress.internal;

import dev.gradus.progress.Store;
import dev.gradus.progress.StoreFailure;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Commits, then has the database force its file to the disk. */
@Component
class DurableStore implements Store {

  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private volatile boolean failing;

  DurableStore(TransactionTemplate transaction, JdbcClient jdbc) {
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  @Override
  @SuppressWarnings("NullAway") // the work's result is handed through, null only where it is
  public <T> T durably(Supplier<T> work) {
    try {
      T result = transaction.execute(status -> work.get());
      jdbc.sql("checkpoint sync").update();
      failing = false;
      return result;
    } catch (DuplicateKeyException e) {
      throw e;
    } catch (DataAccessException | TransactionException e) {
      failing = true;
      throw new StoreFailure(e);
    }
  }

  @Override
  public boolean isFailing() {
    return failing;
  }
}
