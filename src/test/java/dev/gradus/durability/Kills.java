package dev.gradus.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Kills the program again and again and looks whether every answer that it had acknowledged is
 * there at the next start, with its score. Most kills come while six pages of three learners write;
 * some while the program starts, and some while it ends in order, when H2 moves its chunks.
 */
public final class Kills {

  private static final int LONGEST_LIFE_MS = 2500;
  private static final int LONGEST_START_MS = 6000;
  private static final int LONGEST_END_MS = 800;

  private final Path data;
  private final Random random;
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private int kills;
  private int lost;

  Kills(Path data, long seed) {
    this.data = data;
    random = new Random(seed);
  }

  /**
   * Kills as often as the first argument says, 200 times without; the second is the seed.
   *
   * <p>200: had one kill in 67 lost something, 200 would show it with 95 % (0.985^200 = 0.05).
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int wanted = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime() % 1_000_000;
    System.out.println("seed=" + seed);
    Program.unpack();
    Path folder = Files.createTempDirectory("gradus-kill");
    System.out.println("data=" + folder);
    Kills kills = new Kills(Files.createDirectory(folder.resolve("data")), seed);
    kills.run(wanted);
    System.out.println(kills.summary());
    System.exit(kills.lost() == 0 ? 0 : 1);
  }

  void run(int wanted) throws IOException, InterruptedException {
    live(Ending.IN_ORDER);
    while (kills < wanted) {
      live(
          switch (random.nextInt(10)) {
            case 0 -> Ending.WHILE_STARTING;
            case 1 -> Ending.WHILE_ENDING;
            default -> Ending.UNDER_LOAD;
          });
      kills++;
      if (kills % 10 == 0 && kills < wanted) {
        System.out.println(summary());
      }
    }
    live(Ending.IN_ORDER);
  }

  private enum Ending {
    UNDER_LOAD,
    WHILE_STARTING,
    WHILE_ENDING,
    IN_ORDER
  }

  private void live(Ending ending) throws IOException, InterruptedException {
    Life life = new Life(data, acknowledged);
    Program program = life.program();
    if (ending == Ending.WHILE_STARTING) {
      Thread.sleep(random.nextInt(LONGEST_START_MS));
      program.kill();
      return;
    }
    life.lost()
        .forEach((key, earned) -> {
          System.out.println("lost " + key + " " + earned);
          lost++;
        });
    life.awaitWork();
    Thread.sleep(random.nextInt(LONGEST_LIFE_MS));
    switch (ending) {
      case UNDER_LOAD -> program.kill();
      case WHILE_ENDING -> {
        program.askToEnd();
        Thread.sleep(random.nextInt(LONGEST_END_MS));
        program.kill();
      }
      default -> program.end();
    }
  }

  int kills() {
    return kills;
  }

  int acknowledged() {
    return acknowledged.size();
  }

  int lost() {
    return lost;
  }

  String summary() {
    return "kills=" + kills + " acknowledged=" + acknowledged.size() + " lost=" + lost;
  }
}
