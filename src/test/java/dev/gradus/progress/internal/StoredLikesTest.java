package dev.gradus.progress.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.account.LearnerId;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Likes in a database file, across two lives of the program. */
class StoredLikesTest {

  @TempDir Path directory;

  @Test
  void a_like_is_still_there_after_a_restart() {
    LearnerId learner = new LearnerId(UUID.randomUUID());
    JdbcClient first = open();
    first
        .sql("insert into learner (id, created_at) values (:id, current_timestamp)")
        .param("id", learner.toString())
        .update();
    new StoredLikes(first, Clock.systemUTC()).setLiked(learner, "vanishing-gradients", true);
    first.sql("shutdown").update();

    assertThat(new StoredLikes(open(), Clock.systemUTC()).isLiked(learner, "vanishing-gradients"))
        .isTrue();
  }

  private JdbcClient open() {
    DriverManagerDataSource database =
        new DriverManagerDataSource(
            "jdbc:h2:file:" + directory.resolve("gradus") + ";WRITE_DELAY=0", "gradus", "");
    Flyway.configure().dataSource(database).load().migrate();
    return JdbcClient.create(database);
  }
}
