package dev.gradus.progress.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.progress.BackupRotation;
import dev.gradus.progress.Store.Condition;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HousekeepingTest {

  @TempDir Path directory;
  private Instant now = Instant.parse("2026-11-24T10:00:00Z");
  private TestStore test;
  private Housekeeping housekeeping;

  @BeforeEach
  void open() {
    test = TestStore.openOnTestDisk(directory);
    Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    H2Backups backups =
        new H2Backups(test.jdbc, test.directory, new BackupRotation(ZoneOffset.UTC), clock);
    housekeeping = new Housekeeping(test.store, test.jdbc, backups, clock);
  }

  @AfterEach
  void close() {
    TestDisk.full = false;
    test.close();
  }

  private int backupsAfter(Duration time) {
    now = now.plus(time);
    housekeeping.tick();
    return test.directory.backups().size();
  }

  @Test
  void a_backup_is_taken_at_the_start_and_half_an_hour_later_if_something_was_recorded() {
    assertThat(backupsAfter(Duration.ZERO)).isEqualTo(1);
    assertThat(backupsAfter(Duration.ofMinutes(40))).as("nothing was recorded").isEqualTo(1);
    test.record();
    assertThat(backupsAfter(Duration.ofMinutes(1))).isEqualTo(2);
    test.record();
    assertThat(backupsAfter(Duration.ofMinutes(29))).as("too early").isEqualTo(2);
    assertThat(backupsAfter(Duration.ofMinutes(1))).isEqualTo(3);
    assertThat(backupsAfter(Duration.ofMinutes(30))).isEqualTo(3);
  }

  @Test
  void a_failing_store_is_tried_until_it_works_again_without_any_learner() {
    housekeeping.tick();
    TestDisk.full = true;
    for (int i = 0; i < 200 && !test.store.isFailing(); i++) {
      try {
        test.record();
      } catch (RuntimeException e) {
        // what is waited for
      }
    }
    housekeeping.tick();
    assertThat(test.store.condition()).isEqualTo(Condition.UNWRITABLE);
    TestDisk.full = false;
    housekeeping.tick();
    assertThat(test.store.condition()).isEqualTo(Condition.WORKING);
  }
}
