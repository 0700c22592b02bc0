package dev.gradus.progress;

import dev.gradus.account.LearnerId;
import dev.gradus.progress.internal.StoreFixture;
import java.nio.file.Path;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database file of its own, migrated, with the store and the attempts over it. */
public final class TestDatabase {

  private final String url;
  private final Path mark;
  private JdbcConnectionPool pool;
  private StoreFixture fixture;

  public TestDatabase(Path directory) {
    mark = directory.resolve("gradus.mark");
    url = "jdbc:h2:file:" + directory.resolve("gradus") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    pool = open();
    fixture = new StoreFixture(pool, mark);
  }

  private JdbcConnectionPool open() {
    JdbcConnectionPool opened = JdbcConnectionPool.create(url, "gradus", "");
    opened.setMaxConnections(10);
    Flyway.configure().dataSource(opened).load().migrate();
    return opened;
  }

  /** As a restart of the program would find it. */
  public void reopen() {
    jdbc().sql("shutdown").update();
    pool.dispose();
    pool = open();
    fixture = new StoreFixture(pool, mark);
  }

  public JdbcClient jdbc() {
    return JdbcClient.create(pool);
  }

  public Store store() {
    return fixture.store();
  }

  public Attempts attempts() {
    return fixture.attempts();
  }

  public LearnerId newLearner() {
    LearnerId learner = new LearnerId(UUID.randomUUID());
    jdbc()
        .sql("insert into learner (id, created_at) values (:id, current_timestamp)")
        .param("id", learner.toString())
        .update();
    return learner;
  }
}
