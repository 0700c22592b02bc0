package dev.gradus.progress.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.progress.StoreFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2DurabilityTest {

  @TempDir Path directory;

  private boolean room = true;
  private final AtomicInteger done = new AtomicInteger();

  @Test
  void who_waited_while_another_write_failed_is_refused_until_there_is_room() {
    try (TestStore test = TestStore.open(directory)) {
      H2Durability durability = durability(test);
      assertThatThrownBy(() -> durability.write(it -> it.get(), this::failOfTheDisk))
          .isInstanceOf(UncheckedIOException.class);
      room = false;
      assertThatThrownBy(() -> durability.write(it -> it.get(), done::incrementAndGet))
          .isInstanceOf(StoreFailure.class);
      assertThat(done).hasValue(0);
      room = true;
      durability.write(it -> it.get(), done::incrementAndGet);
      assertThat(done).hasValue(1);
    }
  }

  @Test
  void a_failure_of_the_work_itself_asks_for_no_room() {
    try (TestStore test = TestStore.open(directory)) {
      H2Durability durability = durability(test);
      room = false;
      assertThatThrownBy(() -> durability.write(it -> it.get(), this::failOfItself))
          .isInstanceOf(IllegalStateException.class);
      durability.write(it -> it.get(), done::incrementAndGet);
      assertThat(done).hasValue(1);
    }
  }

  private Integer failOfTheDisk() {
    throw new UncheckedIOException(new IOException("No space left on device"));
  }

  private Integer failOfItself() {
    throw new IllegalStateException("a bug");
  }

  private H2Durability durability(TestStore test) {
    return new H2Durability(test.jdbc, new WriteMark(directory.resolve("mark"))) {
      @Override
      public boolean hasRoom() {
        return room;
      }
    };
  }
}
