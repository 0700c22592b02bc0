package dev.gradus.progress.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.progress.Attempt;
import dev.gradus.progress.Store.Condition;
import dev.gradus.progress.StoreFailure;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The store on a disk that can be full. */
class DurableStoreTest {

  @TempDir Path directory;
  private TestStore test;

  @BeforeEach
  void open() {
    test = TestStore.openOnTestDisk(directory);
  }

  @AfterEach
  void close() {
    TestDisk.full = false;
    test.close();
  }

  @Test
  void what_is_acknowledged_has_been_forced_to_the_disk() {
    for (int i = 0; i < 20; i++) {
      test.record();
      assertThat(TestDisk.unforced).hasValue(0);
    }
  }

  @Test
  void a_commit_alone_would_not_have_been_forced() {
    test.jdbc.sql("update write_count set writes = writes").update();
    assertThat(TestDisk.unforced.get()).isPositive();
  }

  @Test
  void on_a_full_disk_nothing_is_acknowledged_and_afterwards_everything_works_by_itself() {
    List<Attempt> acknowledged = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 10; i++) {
        acknowledged.add(test.record());
      }
      assertThat(test.store.condition()).isEqualTo(Condition.WORKING);
      TestDisk.full = true;
      assertThat(refusals(10)).as("refused of the last of them").isEqualTo(10);
      assertThat(test.store.condition()).isEqualTo(Condition.UNWRITABLE);
      TestDisk.full = false;
      acknowledged.add(test.record());
      assertThat(test.store.isFailing()).isFalse();
      assertThat(test.attempts.of(test.learner)).containsAll(acknowledged);
    }
  }

  /** Free pages inside the file may take a few more writes; after the first refusal all count. */
  private int refusals(int count) {
    int refused = 0;
    for (int i = 0; i < 200 && refused < count; i++) {
      try {
        test.record();
        refused = 0;
      } catch (StoreFailure e) {
        refused++;
      }
    }
    return refused;
  }

  @Test
  void what_was_refused_can_be_sent_again_and_is_there_once() {
    Attempt answer = test.answer(UUID.randomUUID(), "b");
    TestDisk.full = true;
    refusals(1);
    assertThatThrownBy(() -> test.attempts.record(answer)).isInstanceOf(StoreFailure.class);
    TestDisk.full = false;
    test.attempts.record(answer);
    test.attempts.record(answer);
    assertThat(test.attempts.of(test.learner)).contains(answer).doesNotHaveDuplicates();
  }

  @Test
  void a_thread_that_is_interrupted_while_it_writes_closes_the_file_for_the_moment_only() {
    List<Attempt> acknowledged = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      acknowledged.add(test.record());
      Thread.currentThread().interrupt();
      assertThatThrownBy(test::record).isInstanceOf(StoreFailure.class);
      assertThat(Thread.interrupted()).isTrue();
    }
    acknowledged.add(test.record());
    assertThat(test.store.condition()).isEqualTo(Condition.WORKING);
    assertThat(test.attempts.of(test.learner)).containsAll(acknowledged);
  }

  @Test
  void listeners_hear_of_the_first_failure_and_of_the_end_until_they_leave() {
    List<Condition> heard = new ArrayList<>();
    Runnable leave = test.store.onChange(heard::add);
    TestDisk.full = true;
    refusals(3);
    TestDisk.full = false;
    test.record();
    test.record();
    leave.run();
    TestDisk.full = true;
    refusals(1);
    assertThat(heard).containsExactly(Condition.UNWRITABLE, Condition.WORKING);
  }

  @Test
  void a_failure_of_the_work_itself_comes_out_as_it_is_and_leaves_nothing() {
    assertThatThrownBy(() ->
            test.store.durably(() -> {
              test.record();
              throw new IllegalArgumentException("not this");
            }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(test.count("attempt")).isZero();
    assertThat(test.store.isFailing()).isFalse();
  }

  @Test
  void fifty_threads_that_send_the_same_answer_leave_one_row() throws Exception {
    Attempt answer = test.answer(UUID.randomUUID(), "b");
    CountDownLatch together = new CountDownLatch(1);
    List<Future<Attempt>> sent = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
      for (int i = 0; i < 50; i++) {
        sent.add(
            threads.submit(() -> {
              together.await();
              return test.attempts.record(answer);
            }));
      }
      together.countDown();
      for (Future<Attempt> result : sent) {
        assertThat(result.get()).isEqualTo(answer);
      }
    }
    assertThat(test.count("attempt")).isEqualTo(1);
  }

  @Test
  void another_answer_under_the_same_key_changes_nothing() {
    Attempt answer = test.answer(UUID.randomUUID(), "b");
    test.attempts.record(answer);
    assertThat(test.attempts.record(test.answer(answer.key(), "c"))).isEqualTo(answer);
    assertThat(test.attempts.find(answer.key())).contains(answer);
  }

  @Test
  void a_database_that_fell_back_to_an_older_state_is_damaged_and_takes_nothing_more() {
    test.record();
    test.record();
    test.jdbc.sql("update write_count set writes = 0").update();
    assertThatThrownBy(test::record).isInstanceOf(StoreFailure.class);
    assertThat(test.store.condition()).isEqualTo(Condition.DAMAGED);
    long rows = test.count("attempt");
    assertThatThrownBy(test::record).isInstanceOf(StoreFailure.class);
    assertThat(test.count("attempt")).isEqualTo(rows);
  }

  @Test
  void a_database_that_cannot_be_read_any_more_is_damaged_however_that_was_noticed() {
    DurableStore store =
        new DurableStore(
            new TransactionTemplate(),
            Durability.OF_THE_COMMIT,
            new Connections(new DriverManagerDataSource("jdbc:h2:mem:;INIT=nonsense")));
    store.met(new IllegalStateException("of a page"));
    assertThat(store.condition()).isEqualTo(Condition.WORKING);
    store.met(
        new UncategorizedSQLException(
            "select", "select", new SQLException("File corrupted", "90030", 90030)));
    assertThat(store.condition()).isEqualTo(Condition.DAMAGED);
    assertThatThrownBy(() -> store.durably(() -> "never")).isInstanceOf(StoreFailure.class);
  }
}
