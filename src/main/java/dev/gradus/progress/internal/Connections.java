package dev.gradus.progress.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ways into the database, after one of them turned out to lead nowhere. */
class Connections {

  private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

  private final DataSource source;

  Connections(DataSource source) {
    this.source = source;
  }

  /** Gives up all pooled connections; those in use end with what they are doing. */
  void renew() {
    try {
      if (source.isWrapperFor(HikariDataSource.class)) {
        var pool = source.unwrap(HikariDataSource.class).getHikariPoolMXBean();
        if (pool != null) {
          pool.softEvictConnections();
        }
      }
    } catch (SQLException e) {
      LOG.warn("The connections could not be renewed", e);
    }
  }

  boolean canReadEverything() {
    try (Connection connection = source.getConnection()) {
      DatabaseInspection.read(connection);
      return true;
    } catch (SQLException | RuntimeException e) {
      LOG.error("The database cannot be read", e);
      return false;
    }
  }
}
