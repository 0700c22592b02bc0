package dev.gradus.progress.internal;

import dev.gradus.progress.Attempts;
import dev.gradus.progress.Store;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The store and the attempts as the program makes them, over an H2 database. */
public final class StoreFixture {

  private final Store store;
  private final Attempts attempts;

  public StoreFixture(DataSource database, Path mark) {
    JdbcClient jdbc = JdbcClient.create(database);
    store =
        new DurableStore(
            new TransactionTemplate(new DataSourceTransactionManager(database)),
            new H2Durability(jdbc, new WriteMark(mark)),
            new Connections(database));
    attempts = new StoredAttempts(jdbc, store);
  }

  public Store store() {
    return store;
  }

  public Attempts attempts() {
    return attempts;
  }
}
