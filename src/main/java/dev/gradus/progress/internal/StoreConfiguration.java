package dev.gradus.progress.internal;

import dev.gradus.progress.BackupRotation;
import dev.gradus.progress.DataDirectory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The store for the database at hand: H2 in the data directory is marked and backed up; any other
 * (PostgreSQL, H2 in memory) is left to its own commit and its own tools.
 */
@Configuration
class StoreConfiguration {

  /** The data directory, or null if the database is not in it. */
  @Bean
  @Nullable DataDirectory dataDirectory(
      @Value("${spring.datasource.url}") String url, @Value("${gradus.data-dir}") Path path) {
    String inDirectory = "jdbc:h2:file:" + path + "/gradus";
    boolean isThere = url.equals(inDirectory) || url.startsWith(inDirectory + ";");
    return isThere ? new DataDirectory(path.toAbsolutePath().normalize()) : null;
  }

  @Bean
  Durability durability(JdbcClient jdbc, Optional<DataDirectory> directory) {
    return directory
        .<Durability>map(it -> new H2Durability(jdbc, new WriteMark(it.mark())))
        .orElse(Durability.OF_THE_COMMIT);
  }

  @Bean
  DurableStore store(TransactionTemplate transaction, Durability durability, DataSource source) {
    return new DurableStore(transaction, durability, new Connections(source));
  }

  @Bean
  HousekeepingThread housekeeping(
      DurableStore store, JdbcClient jdbc, Optional<DataDirectory> directory, Clock clock) {
    return new HousekeepingThread(
        new Housekeeping(
            store, jdbc, directory.map(it -> backups(jdbc, it, clock)).orElse(null), clock));
  }

  /** A migration may go wrong in a way that no test foresaw. */
  @Bean
  FlywayMigrationStrategy backupBeforeMigration(Optional<DataDirectory> directory, Clock clock) {
    return flyway -> {
      boolean changesData = flyway.info().current() != null && flyway.info().pending().length > 0;
      if (directory.isPresent() && changesData) {
        JdbcClient jdbc = JdbcClient.create(flyway.getConfiguration().getDataSource());
        boolean _ = backups(jdbc, directory.get(), clock).take();
      }
      flyway.migrate();
    };
  }

  private static H2Backups backups(JdbcClient jdbc, DataDirectory directory, Clock clock) {
    return new H2Backups(jdbc, directory, new BackupRotation(ZoneId.systemDefault()), clock);
  }

  @Bean
  SealAtTheEnd sealAtTheEnd(DurableStore store, Optional<DataDirectory> directory) {
    return new SealAtTheEnd(store, directory.orElse(null));
  }
}
