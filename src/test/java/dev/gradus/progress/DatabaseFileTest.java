package dev.gradus.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.progress.internal.TestStore;
import dev.gradus.progress.internal.WriteMark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A database file after an orderly end and after a kill, whole and damaged in many ways. */
class DatabaseFileTest {

  /** Turns the bytes of a whole file into those of a damaged one. */
  interface Damage {
    byte[] to(byte[] file);
  }

  @TempDir Path path;
  private DataDirectory directory;
  private DatabaseFile file;
  private byte[] killed;
  private String markOfKilled;
  private byte[] closed;
  private String markOfClosed;

  @BeforeEach
  void aDatabaseInUse() throws IOException {
    directory = new DataDirectory(path);
    file = new DatabaseFile(directory);
    try (TestStore test = TestStore.open(path)) {
      for (int i = 0; i < 60; i++) {
        test.record();
      }
      killed = Files.readAllBytes(directory.database());
      markOfKilled = Files.readString(directory.mark());
    }
    closed = Files.readAllBytes(directory.database());
    new WriteMark(directory.mark()).seal(directory.database());
    markOfClosed = Files.readString(directory.mark());
  }

  private void put(byte[] bytes, String mark) throws IOException {
    Files.write(directory.database(), bytes);
    Files.writeString(directory.mark(), mark);
  }

  @Test
  void a_file_is_whole_after_an_orderly_end_and_after_a_kill() throws IOException {
    put(closed, markOfClosed);
    assertThatCode(file::inspect).doesNotThrowAnyException();
    put(killed, markOfKilled);
    assertThatCode(file::inspect).doesNotThrowAnyException();
    assertThat(Files.readAllBytes(directory.database())).isEqualTo(killed);
  }

  @Test
  void a_start_that_ended_before_there_was_a_database_keeps_nobody_out(@TempDir Path fresh)
      throws IOException {
    DatabaseFile never = new DatabaseFile(new DataDirectory(fresh));
    never.open();
    assertThatCode(never::inspect).doesNotThrowAnyException();
  }

  @Test
  void a_new_directory_is_whole_and_one_that_lost_its_database_is_not() throws IOException {
    assertThatCode(new DatabaseFile(new DataDirectory(path.resolve("new")))::inspect)
        .doesNotThrowAnyException();
    Files.delete(directory.database());
    assertThatThrownBy(file::inspect).isInstanceOf(DamagedDatabase.class);
  }

  static Stream<Arguments> damages() {
    return Stream.of(
        damage("empty", file -> new byte[0]),
        damage("not a database", file -> "Dear diary".getBytes(StandardCharsets.UTF_8)),
        damage("all zeros", file -> new byte[file.length]),
        damage("header zeroed", file -> overwritten(file, 0, new byte[8192])),
        damage("half of it", file -> Arrays.copyOf(file, file.length / 2)),
        damage("an eighth of it", file -> Arrays.copyOf(file, file.length / 8)),
        damage("its first blocks", file -> Arrays.copyOf(file, 12288)),
        damage(
            "second half zeroed",
            file -> overwritten(file, file.length / 2, new byte[file.length - file.length / 2])),
        damage(
            "garbage but for the header",
            file -> overwritten(file, 8192, garbage(file.length - 8192))));
  }

  private static Arguments damage(String name, Damage damage) {
    return Arguments.of(name, damage);
  }

  private static byte[] overwritten(byte[] file, int from, byte[] with) {
    byte[] result = file.clone();
    System.arraycopy(with, 0, result, from, with.length);
    return result;
  }

  private static byte[] garbage(int length) {
    byte[] bytes = new byte[length];
    new Random(3).nextBytes(bytes);
    return bytes;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void damage_is_found_after_an_orderly_end_and_after_a_kill(String name, Damage damage)
      throws IOException {
    put(damage.to(closed), markOfClosed);
    assertThatThrownBy(file::inspect).isInstanceOf(DamagedDatabase.class);
    byte[] damaged = damage.to(killed);
    put(damaged, markOfKilled);
    assertThatThrownBy(file::inspect).isInstanceOf(DamagedDatabase.class);
    assertThat(Files.readAllBytes(directory.database())).as("left as it was").isEqualTo(damaged);
    assertThat(path.resolve("gradus.trace.db")).doesNotExist();
  }

  @Test
  void a_single_changed_byte_is_found_after_an_orderly_end() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      byte[] damaged = closed.clone();
      damaged[random.nextInt(damaged.length)] ^= 1;
      put(damaged, markOfClosed);
      assertThatThrownBy(file::inspect).isInstanceOf(DamagedDatabase.class);
    }
  }

  @Test
  void the_end_missing_is_found_after_a_kill_wherever_it_is_cut() throws IOException {
    Random random = new Random(11);
    for (int i = 0; i < 30; i++) {
      put(Arrays.copyOf(killed, random.nextInt(killed.length * 9 / 10)), markOfKilled);
      assertThatThrownBy(file::inspect).isInstanceOf(DamagedDatabase.class);
    }
  }
}
