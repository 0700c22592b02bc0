package dev.gradus.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackupRotationTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private final BackupRotation rotation = new BackupRotation(ZoneId.of("UTC"));

  private static Backup at(Instant moment) {
    return Backup.in(Path.of("backups"), moment);
  }

  private static List<Backup> every(Duration step, int count) {
    List<Backup> backups = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      backups.add(at(NOON.minus(step.multipliedBy(i))));
    }
    return backups;
  }

  @Test
  void ten_are_kept_whatever_their_age() {
    assertThat(rotation.superfluous(every(Duration.ofDays(100), 10))).isEmpty();
    assertThat(rotation.superfluous(every(Duration.ofMinutes(30), 10))).isEmpty();
  }

  @Test
  void of_a_day_of_use_the_newest_ten_and_the_newest_of_the_day_before_stay() {
    List<Backup> backups = every(Duration.ofMinutes(30), 40); // from 12:00 back to 16:30
    List<Backup> kept = new ArrayList<>(backups);
    kept.removeAll(rotation.superfluous(backups));
    assertThat(kept).hasSize(11).containsAll(backups.subList(0, 10));
    assertThat(kept.getLast().takenAt()).isEqualTo(Instant.parse("2026-11-23T23:30:00Z"));
  }

  @Test
  void with_three_a_day_seven_days_are_covered() {
    List<Backup> backups = every(Duration.ofHours(8), 60);
    List<Backup> kept = new ArrayList<>(backups);
    kept.removeAll(rotation.superfluous(backups));
    assertThat(kept.getLast().takenAt()).isEqualTo(Instant.parse("2026-11-18T20:00:00Z"));
    assertThat(kept).hasSizeBetween(10, 17);
  }

  @Test
  void days_begin_where_the_reader_lives() {
    Backup late = at(Instant.parse("2026-11-20T22:30:00Z")); // 01:30 on the 21st in Moscow
    Backup early = at(Instant.parse("2026-11-20T20:30:00Z"));
    List<Backup> backups = every(Duration.ofMinutes(1), 10);
    backups.add(late);
    backups.add(early);
    assertThat(rotation.superfluous(backups)).containsExactly(early);
    assertThat(new BackupRotation(ZoneId.of("Europe/Moscow")).superfluous(backups)).isEmpty();
  }

  @Test
  void a_backup_is_known_by_its_name_and_other_files_are_none() {
    Backup backup = at(NOON.plusMillis(7));
    assertThat(Backup.of(backup.file())).contains(backup);
    assertThat(Backup.of(Path.of("backups", "unfinished.zip"))).isEmpty();
    assertThat(Backup.of(Path.of("backups", "gradus-yesterday.zip"))).isEmpty();
  }
}
