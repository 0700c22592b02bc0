package dev.gradus.progress;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that should be the database, or a copy of it, cannot be read as one. */
public class DamagedDatabase extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Path file;

  public DamagedDatabase(Path file, @Nullable Throwable cause) {
    super(file + " is no readable database", cause);
    this.file = file;
  }

  public Path file() {
    return file;
  }
}
