package dev.gradus.numerics;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How many bytes a piece of work asks the heap for. */
public final class Allocations {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Allocations() {}

  /** Bytes that this thread allocates in the thousand calls after the first two thousand. */
  public static long ofRepeated(Runnable work) {
    repeat(work, 2000);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    repeat(work, 1000);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static void repeat(Runnable work, int times) {
    for (int i = 0; i < times; i++) {
      work.run();
    }
  }
}
