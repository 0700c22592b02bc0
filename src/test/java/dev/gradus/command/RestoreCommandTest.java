package dev.gradus.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.progress.DataDirectory;
import dev.gradus.progress.internal.TestStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on data directories in every state. */
class RestoreCommandTest {

  private static final Instant EARLIER = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instant LATER = Instant.parse("2026-11-24T10:00:00Z");

  @TempDir Path path;
  private DataDirectory directory;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void aDatabaseWithTwoBackups() throws IOException {
    directory = new DataDirectory(path);
    answer(1);
    backUp(EARLIER);
    answer(2);
    backUp(LATER);
    answer(4);
  }

  private void answer(int times) {
    try (TestStore test = TestStore.open(path)) {
      for (int i = 0; i < times; i++) {
        test.record();
      }
    }
  }

  private void backUp(Instant moment) throws IOException {
    Files.createDirectories(directory.backupFolder());
    Path file = directory.backup(moment).file();
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("gradus.mv.db"));
      Files.copy(directory.database(), zip);
    }
  }

  private int restore(String... more) {
    String[] arguments = new String[more.length + 1];
    arguments[0] = "--gradus.data-dir=" + path;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return new picocli.CommandLine(new RestoreCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .setParameterExceptionHandler((exception, given) -> {
          exception.getCommandLine().getErr().println(exception.getMessage());
          return 2;
        })
        .execute(arguments);
  }

  private long answers() {
    try (TestStore test = TestStore.open(path)) {
      return test.count("attempt");
    }
  }

  @Test
  void the_newest_backup_is_restored_and_the_present_file_is_named() {
    assertThat(restore()).isZero();
    assertThat(out.toString()).contains("2026-11-24T10-00-00").contains("gradus-replaced-");
    assertThat(answers()).isEqualTo(3);
  }

  @Test
  void a_newest_backup_that_cannot_be_read_gives_way_to_the_one_before_it() throws IOException {
    Files.writeString(directory.backup(LATER).file(), "no zip");
    assertThat(restore()).isZero();
    assertThat(err.toString()).contains("2026-11-24T10-00-00");
    assertThat(out.toString()).contains("2026-11-23T10-00-00");
    assertThat(answers()).isEqualTo(1);
  }

  @Test
  void the_backup_that_is_named_is_the_one_that_is_restored() {
    assertThat(restore(directory.backup(EARLIER).file().toString())).isZero();
    assertThat(answers()).isEqualTo(1);
  }

  @Test
  void where_nothing_can_be_restored_one_sentence_says_so_and_nothing_changes() throws IOException {
    Files.delete(directory.backup(EARLIER).file());
    Files.writeString(directory.backup(LATER).file(), "no zip");
    assertThat(restore()).isEqualTo(2);
    assertThat(restore(path.resolve("nowhere.zip").toString())).isEqualTo(2);
    Files.delete(directory.backup(LATER).file());
    assertThat(restore()).isEqualTo(2);
    assertThat(err.toString())
        .contains("nowhere.zip", directory.backupFolder().toString())
        .doesNotContain("Exception");
    assertThat(answers()).isEqualTo(7);
  }

  @Test
  void a_running_program_keeps_its_database() throws Exception {
    DataDirectoryLock running = DataDirectoryLock.claim(path);
    assertThat(restore()).isEqualTo(2);
    running.release();
    assertThat(err.toString()).contains(path.toString());
    assertThat(answers()).isEqualTo(7);
  }
}
