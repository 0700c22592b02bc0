package dev.gradus.progress.internal;

/** The database, opened anew, is in an older state than the one that was acknowledged. */
class LostWritesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LostWritesException(long forced, long found) {
    super(forced + " writes were forced to the disk, the database knows fewer than " + found);
  }
}
