package dev.gradus.progress.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.progress.Attempt;
import dev.gradus.progress.Backup;
import dev.gradus.progress.BackupRotation;
import dev.gradus.progress.DamagedDatabase;
import dev.gradus.progress.DataDirectory;
import dev.gradus.progress.DatabaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of a database that is written to meanwhile, and what is in them. */
class H2BackupsTest {

  private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");

  @TempDir Path directory;

  /** A backup, and what had been acknowledged before it began. */
  private record Taken(Path file, List<Attempt> before) {}

  private static H2Backups backups(TestStore test, Instant now) {
    return new H2Backups(
        test.jdbc,
        test.directory,
        new BackupRotation(ZoneOffset.UTC),
        Clock.fixed(now, ZoneId.of("UTC")));
  }

  @Test
  void twenty_of_twenty_restorations_hold_every_earlier_row() throws Exception {
    List<Taken> taken = new ArrayList<>();
    try (TestStore test = TestStore.open(directory)) {
      List<Attempt> acknowledged = Collections.synchronizedList(new ArrayList<>());
      for (int i = 0; i < 20; i++) {
        List<Attempt> before = List.copyOf(acknowledged);
        List<Thread> learners = new ArrayList<>();
        for (int learner = 0; learner < 3; learner++) {
          learners.add(
              Thread.ofPlatform()
                  .start(() -> {
                    for (int answer = 0; answer < 20; answer++) {
                      acknowledged.add(test.record());
                    }
                  }));
        }
        assertThat(backups(test, START.plus(Duration.ofDays(i))).take()).isTrue();
        Path file = test.directory.newestBackup().orElseThrow().file();
        taken.add(new Taken(Files.move(file, directory.resolve(i + ".zip")), before));
        for (Thread learner : learners) {
          learner.join();
        }
      }
    }
    assertThat(taken.getLast().before()).hasSize(1140);
    for (Taken backup : taken) {
      DatabaseFile file = new DatabaseFile(new DataDirectory(directory));
      file.restore(backup.file());
      try (TestStore restored = TestStore.open(directory)) {
        assertThat(restored.attempts.of(restored.learner)).containsAll(backup.before());
        restored.record();
      }
    }
  }

  @Test
  void a_restoration_keeps_the_file_that_was_there() throws Exception {
    try (TestStore test = TestStore.open(directory)) {
      test.record();
      backups(test, START).take();
      test.record();
    }
    byte[] present = Files.readAllBytes(directory.resolve("gradus.mv.db"));
    DatabaseFile file = new DatabaseFile(new DataDirectory(directory));
    Path backup = file.directory().newestBackup().orElseThrow().file();
    DatabaseFile.Restored restored = file.restore(backup);
    assertThat(restored.answers()).isEqualTo(1);
    assertThat(restored.kept()).hasBinaryContent(present);
    file.inspect();
    assertThat(file.restore(backup).kept()).isNotEqualTo(restored.kept());
  }

  @Test
  void a_backup_that_cannot_be_read_changes_nothing() throws IOException {
    try (TestStore test = TestStore.open(directory)) {
      test.record();
      backups(test, START).take();
    }
    DatabaseFile file = new DatabaseFile(new DataDirectory(directory));
    Path backup = file.directory().newestBackup().orElseThrow().file();
    byte[] zip = Files.readAllBytes(backup);
    Files.write(backup, Arrays.copyOf(zip, zip.length / 2));
    byte[] present = Files.readAllBytes(directory.resolve("gradus.mv.db"));
    assertThatThrownBy(() -> file.restore(backup)).isInstanceOf(DamagedDatabase.class);
    Files.writeString(backup, "no zip");
    assertThatThrownBy(() -> file.restore(backup)).isInstanceOf(DamagedDatabase.class);
    assertThat(directory.resolve("gradus.mv.db")).hasBinaryContent(present);
    assertThat(directory.resolve("restored.mv.db")).doesNotExist();
  }

  @Test
  void old_ones_go_when_a_new_one_is_whole_and_nothing_unfinished_stays() throws IOException {
    try (TestStore test = TestStore.open(directory)) {
      for (int i = 0; i < 13; i++) {
        backups(test, START.plus(Duration.ofMinutes(30L * i))).take();
      }
      assertThat(test.directory.backups())
          .hasSize(10)
          .first()
          .extracting(Backup::takenAt)
          .isEqualTo(START.plus(Duration.ofHours(6)));
      try (var files = Files.list(test.directory.backupFolder())) {
        assertThat(files).hasSize(10);
      }
    }
  }

  @Test
  void where_none_can_be_written_the_older_ones_stay_and_work_goes_on() throws IOException {
    try (TestStore test = TestStore.open(directory)) {
      Files.writeString(directory.resolve("backups"), "a file where the folder should be");
      assertThat(backups(test, START).take()).isFalse();
      test.record();
      assertThat(test.store.isFailing()).isFalse();
    }
  }
}
