package dev.gradus.progress.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** A thread of its own for {@link Housekeeping}, so that no page waits for it. */
class HousekeepingThread implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(HousekeepingThread.class);
  private static final long PERIOD_SECONDS = 3;

  private final Housekeeping housekeeping;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("housekeeping").factory());

  HousekeepingThread(Housekeeping housekeeping) {
    this.housekeeping = housekeeping;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    var _ = thread.scheduleWithFixedDelay(this::tick, 0, PERIOD_SECONDS, TimeUnit.SECONDS);
  }

  private void tick() {
    try {
      housekeeping.tick();
    } catch (RuntimeException e) {
      LOG.error("Housekeeping failed", e);
    }
  }

  /** Lets a backup that is being taken come to its end: it needs the database. */
  @Override
  public void destroy() throws InterruptedException {
    thread.shutdown();
    if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
      LOG.warn("A backup was not finished before the end");
    }
  }
}
