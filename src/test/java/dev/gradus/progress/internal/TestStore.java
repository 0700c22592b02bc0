package dev.gradus.progress.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.gradus.account.LearnerId;
import dev.gradus.progress.Attempt;
import dev.gradus.progress.DataDirectory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The store on a database file, put together as the program does it, with its pool. */
public final class TestStore implements AutoCloseable {

  private static final String OPTIONS =
      ";WRITE_DELAY=0;RETENTION_TIME=1000;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

  public final DataDirectory directory;
  public final LearnerId learner = new LearnerId(new UUID(0, 1));
  final JdbcClient jdbc;
  final DurableStore store;
  final StoredAttempts attempts;
  private final HikariDataSource source;

  private TestStore(Path path, String scheme) {
    directory = new DataDirectory(path);
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:h2:" + scheme + path.resolve("gradus") + OPTIONS);
    config.setUsername("gradus");
    config.setPassword("");
    config.setMaximumPoolSize(5);
    source = new HikariDataSource(config);
    Flyway.configure().dataSource(source).load().migrate();
    jdbc = JdbcClient.create(source);
    store =
        new DurableStore(
            new TransactionTemplate(new DataSourceTransactionManager(source)),
            new H2Durability(jdbc, new WriteMark(directory.mark())),
            new Connections(source));
    attempts = new StoredAttempts(jdbc, store);
    if (count("learner") == 0) {
      jdbc.sql("insert into learner (id, created_at) values (:id, current_timestamp)")
          .param("id", learner.toString())
          .update();
    }
  }

  public static TestStore open(Path path) {
    return new TestStore(path, "file:");
  }

  static TestStore openOnTestDisk(Path path) {
    TestDisk.insert();
    return new TestStore(path, "testdisk:");
  }

  public long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  /** Records an answer with a kilobyte of text, to a key of its own. */
  public Attempt record() {
    return attempts.record(answer(UUID.randomUUID(), "b"));
  }

  Attempt answer(UUID key, String response) {
    Instant now = Instant.parse("2026-11-24T10:00:00Z");
    return new Attempt(
        key,
        learner,
        key,
        0,
        "some-item",
        1,
        "x".repeat(1000),
        response,
        75,
        0,
        1,
        null,
        List.of(),
        "en",
        now,
        now);
  }

  @Override
  public void close() {
    source.close();
  }
}
