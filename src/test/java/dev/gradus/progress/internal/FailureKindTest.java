package dev.gradus.progress.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

class FailureKindTest {

  private static UncategorizedSQLException uncategorized(SQLException cause) {
    return new UncategorizedSQLException("insert", "insert into attempt", cause);
  }

  @Test
  void a_taken_key_a_missing_row_and_a_bug_are_the_works_own() {
    assertThat(FailureKind.of(new DuplicateKeyException("key"))).isEqualTo(FailureKind.OF_THE_WORK);
    assertThat(FailureKind.of(new EmptyResultDataAccessException(1)))
        .isEqualTo(FailureKind.OF_THE_WORK);
    assertThat(FailureKind.of(new IllegalStateException())).isEqualTo(FailureKind.OF_THE_WORK);
  }

  @Test
  void a_full_disk_and_the_database_that_closed_because_of_it_are_unwritable() {
    SQLException full =
        new SQLException(
            "General error",
            "HY000",
            50000,
            new IllegalStateException("Writing to a channel failed; length 4096 at 8192"));
    assertThat(FailureKind.of(uncategorized(full))).isEqualTo(FailureKind.UNWRITABLE);
    assertThat(FailureKind.of(new TransactionSystemException("commit", full)))
        .isEqualTo(FailureKind.UNWRITABLE);
    SQLException closed = new SQLException("The database has been closed", "90098", 90098);
    assertThat(FailureKind.of(new DataAccessResourceFailureException("closed", closed)))
        .isEqualTo(FailureKind.UNWRITABLE);
    assertThat(FailureKind.of(new UncheckedIOException(new IOException("no space"))))
        .isEqualTo(FailureKind.UNWRITABLE);
  }

  @Test
  void what_could_be_damage_is_suspicious() {
    SQLException corrupted = new SQLException("File corrupted", "90030", 90030);
    assertThat(FailureKind.of(uncategorized(corrupted))).isEqualTo(FailureKind.SUSPICIOUS);
    assertThat(FailureKind.of(new LostWritesException(3, 2))).isEqualTo(FailureKind.SUSPICIOUS);
  }
}
