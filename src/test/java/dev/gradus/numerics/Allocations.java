package dev.gradus.numerics;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How many bytes a piece of work asks the heap for. */
public final class Allocations {

  private static final int LONGEST_WARM_UP = 60;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Allocations() {}

  /**
   * Bytes that a call allocates in this thread once the compiler has done with it, on the average
   * of a thousand calls, rounded down: that the compiler takes back a method costs some hundred
   * bytes once, a single vector that became an object 80 bytes in every call. As long as rounds of
   * a thousand allocate they count as warm-up, up to a limit; the next round is measured.
   */
  public static long ofRepeated(Runnable work) {
    int round = 0;
    while (ofAThousand(work) > 0 && round < LONGEST_WARM_UP) {
      round++;
    }
    return ofAThousand(work) / 1000;
  }

  private static long ofAThousand(Runnable work) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 1000; i++) {
      work.run();
    }
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
