package dev.gradus.progress.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Likes in a database file, across two lives of the program. */
class StoredLikesTest {

  @TempDir Path directory;

  @Test
  void a_like_is_still_there_after_a_restart() {
    try (TestStore test = TestStore.open(directory)) {
      likes(test).setLiked(test.learner, "vanishing-gradients", true);
      test.jdbc.sql("shutdown immediately").update();
    }
    try (TestStore test = TestStore.open(directory)) {
      assertThat(likes(test).isLiked(test.learner, "vanishing-gradients")).isTrue();
    }
  }

  private static StoredLikes likes(TestStore test) {
    return new StoredLikes(test.jdbc, test.store, Clock.systemUTC());
  }
}
