package dev.gradus.progress;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A copy of the database, zipped.
 *
 * @param file named after the moment it was taken
 * @param takenAt to the millisecond
 */
public record Backup(Path file, Instant takenAt) {

  private static final String PREFIX = "gradus-";
  private static final String SUFFIX = ".zip";

  /** A moment as part of a file name, the same on every system. */
  static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS'Z'").withZone(ZoneOffset.UTC);

  static Backup in(Path folder, Instant takenAt) {
    return new Backup(folder.resolve(PREFIX + MOMENT.format(takenAt) + SUFFIX), takenAt);
  }

  /** The backup that a file is by its name. */
  static Optional<Backup> of(Path file) {
    String name = file.getFileName().toString();
    if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) {
      return Optional.empty();
    }
    try {
      String moment = name.substring(PREFIX.length(), name.length() - SUFFIX.length());
      return Optional.of(new Backup(file, Instant.from(MOMENT.parse(moment))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
