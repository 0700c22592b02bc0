package dev.gradus.progress.internal;

import dev.gradus.progress.Attempts;
import dev.gradus.progress.Store;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The store and the attempts as the program makes them, over any database. */
public final class StoreFixture {

  private final Store store;
  private final Attempts attempts;

  public StoreFixture(DataSource database) {
    JdbcClient jdbc = JdbcClient.create(database);
    store =
        new DurableStore(new TransactionTemplate(new DataSourceTransactionManager(database)), jdbc);
    attempts = new StoredAttempts(jdbc, store);
  }

  public Store store() {
    return store;
  }

  public Attempts attempts() {
    return attempts;
  }
}
