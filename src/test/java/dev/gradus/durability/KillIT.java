package dev.gradus.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The short version of {@code tools/kill}. */
class KillIT {

  @TempDir Path folder;

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void ten_kills_under_load_lose_no_acknowledged_answer() throws Exception {
    Program.unpack();
    Kills kills = new Kills(Files.createDirectory(folder.resolve("data")), 10);
    kills.run(10);
    assertThat(kills.lost()).as(kills.summary()).isZero();
    assertThat(kills.kills()).isEqualTo(10);
    assertThat(kills.acknowledged()).isGreaterThan(100);
  }
}
