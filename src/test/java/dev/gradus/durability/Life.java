package dev.gradus.durability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One life of the program {@link UnderLoad}, and what it says. */
final class Life {

  private static final long PATIENCE_SECONDS = 180;

  private final Map<String, String> before;
  private final Map<String, String> acknowledged;
  private final Map<String, String> found = new ConcurrentHashMap<>();
  private final CountDownLatch complete = new CountDownLatch(1);
  private final CountDownLatch working = new CountDownLatch(1);
  private final AtomicInteger refused = new AtomicInteger();
  private final Program program;

  /**
   * Starts it.
   *
   * @param acknowledged key → points of all that was acknowledged so far; this life adds to it
   */
  Life(Path data, Map<String, String> acknowledged) throws IOException {
    this.acknowledged = acknowledged;
    before = Map.copyOf(acknowledged);
    program = Program.start(UnderLoad.class.getName(), data, 0, this::hear);
  }

  private void hear(String line) {
    String[] words = line.split(" ", -1);
    switch (words[0]) {
      case "have" -> found.put(words[1], words[2]);
      case "complete" -> complete.countDown();
      case "acknowledged" -> {
        acknowledged.put(words[1], words[2]);
        working.countDown();
      }
      case "refused" -> refused.incrementAndGet();
      default -> {}
    }
  }

  /** Waits until it has acknowledged something, however busy the machine is. */
  void awaitWork() throws InterruptedException {
    if (!working.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the program acknowledges nothing");
    }
  }

  Program program() {
    return program;
  }

  /** How often a write was refused. */
  int refused() {
    return refused.get();
  }

  /**
   * Waits until it has said all that is recorded.
   *
   * @return what was acknowledged before this life and is not there: key → points
   */
  Map<String, String> lost() throws InterruptedException {
    for (long waited = 0; !complete.await(1, TimeUnit.SECONDS); waited++) {
      if (!program.isAlive() || waited > PATIENCE_SECONDS) {
        program.kill();
        throw new IllegalStateException("the program does not start any more");
      }
    }
    Map<String, String> lost = new HashMap<>(before);
    found.forEach((key, earned) -> lost.remove(key, earned));
    return lost;
  }
}
