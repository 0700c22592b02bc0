package dev.gradus.progress.internal;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.transaction.TransactionException;

/** Whose fault a failed piece of work is, as far as the exception tells. */
enum FailureKind {
  /** The work's own: a key that is taken, a wrong argument, a bug. */
  OF_THE_WORK,
  /** The database could not write, or is closed because it could not. */
  UNWRITABLE,
  /** The database failed in another way; only reading it tells whether it is damaged. */
  SUSPICIOUS;

  /** H2's DATABASE_IS_CLOSED: what every connection meets after a failed write. */
  private static final int CLOSED = 90098;

  private static final String WRITING_FAILED = "Writing to ";

  static FailureKind of(RuntimeException failure) {
    if (failure instanceof LostWritesException) {
      return SUSPICIOUS;
    }
    if (failure instanceof UncheckedIOException) {
      return UNWRITABLE;
    }
    boolean ofTheStore =
        failure instanceof NonTransientDataAccessResourceException
            || failure instanceof TransientDataAccessResourceException
            || failure instanceof RecoverableDataAccessException
            || failure instanceof UncategorizedDataAccessException
            || failure instanceof TransactionException;
    if (!ofTheStore) {
      return OF_THE_WORK;
    }
    return saysThatItCouldNotWrite(failure) ? UNWRITABLE : SUSPICIOUS;
  }

  private static boolean saysThatItCouldNotWrite(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if ((cause instanceof SQLException sql && sql.getErrorCode() == CLOSED)
          || String.valueOf(cause.getMessage()).startsWith(WRITING_FAILED)) {
        return true;
      }
    }
    return false;
  }
}
