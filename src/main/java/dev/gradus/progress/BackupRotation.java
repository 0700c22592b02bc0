package dev.gradus.progress;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which backups are kept: the newest ten, and the newest of each of the last seven days that have
 * one. A program that lies unused for months loses none.
 *
 * @param zone where days begin
 */
public record BackupRotation(ZoneId zone) {

  private static final int NEWEST = 10;
  private static final int DAYS = 7;

  /** Those of the backups that may go. */
  public List<Backup> superfluous(List<Backup> backups) {
    List<Backup> newestFirst =
        backups.stream().sorted(Comparator.comparing(Backup::takenAt).reversed()).toList();
    Set<Backup> kept = new HashSet<>(newestFirst.subList(0, Math.min(NEWEST, newestFirst.size())));
    Set<LocalDate> days = new HashSet<>();
    for (Backup backup : newestFirst) {
      if (days.size() < DAYS && days.add(LocalDate.ofInstant(backup.takenAt(), zone))) {
        kept.add(backup);
      }
    }
    return newestFirst.stream().filter(backup -> !kept.contains(backup)).toList();
  }
}
