package dev.gradus.durability;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fills the disk under the program while learners answer, makes room again, and kills it: between
 * the first refusal and the room nothing may be acknowledged, afterwards answers must be accepted
 * again without any help, and nothing that was acknowledged may be lost.
 */
public final class FullDisk {

  private static final int ROUNDS = 3;
  private static final int FULL_MS = 4000;
  private static final int PATIENCE_SECONDS = 60;

  private final Path data;
  private final Path filler;
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private int refused;
  private int acknowledgedWhileFull;
  private int lost;

  private FullDisk(Path disk) throws IOException {
    data = Files.createDirectory(disk.resolve("data"));
    filler = disk.resolve("filler");
  }

  /** The argument is a folder on a small disk of its own. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Program.unpack();
    FullDisk test = new FullDisk(Path.of(arguments[0]));
    for (int round = 0; round < ROUNDS; round++) {
      test.fillAndFree();
    }
    test.count(new Life(test.data, test.acknowledged));
    System.out.println(
        "rounds=%d acknowledged=%d refused=%d acknowledged_while_full=%d lost=%d"
            .formatted(
                ROUNDS,
                test.acknowledged.size(),
                test.refused,
                test.acknowledgedWhileFull,
                test.lost));
    System.exit(test.lost + test.acknowledgedWhileFull == 0 && test.refused > 0 ? 0 : 1);
  }

  private void fillAndFree() throws IOException, InterruptedException {
    Life life = new Life(data, acknowledged);
    lost += life.lost().size();
    waitFor(acknowledged.size() + 50, life);
    fill();
    for (int waited = 0; life.refused() == 0; waited++) {
      require(waited < PATIENCE_SECONDS * 100, "the full disk was not noticed");
      Thread.sleep(10);
    }
    Thread.sleep(100); // what was acknowledged before the refusal is heard by now
    int before = acknowledged.size();
    Thread.sleep(FULL_MS);
    acknowledgedWhileFull += acknowledged.size() - before;
    Files.delete(filler);
    waitFor(acknowledged.size() + 50, life);
    refused += life.refused();
    life.program().kill();
  }

  private void count(Life life) throws InterruptedException {
    lost += life.lost().size();
    life.program().end();
  }

  private void fill() throws IOException {
    byte[] block = new byte[4096];
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException e) {
      System.out.println("disk full: " + e.getMessage());
    }
  }

  private void waitFor(int answers, Life life) throws InterruptedException {
    for (int waited = 0; acknowledged.size() < answers; waited++) {
      require(
          waited < PATIENCE_SECONDS * 10 && life.program().isAlive(), "no answers are accepted");
      Thread.sleep(100);
    }
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }
}
