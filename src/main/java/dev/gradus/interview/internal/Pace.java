package dev.gradus.interview.internal;

import dev.gradus.account.LearnerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much a learner may do within a time. Each has a store of so many deeds, filled up evenly; the
 * learners seen last are remembered, the others start with a full one.
 */
final class Pace {

  private static final int MOST_LEARNERS = 10_000;

  private final int most;
  private final Duration refill;
  private final Clock clock;
  private final Map<LearnerId, Instant> full =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LearnerId, Instant> eldest) {
          return size() > MOST_LEARNERS;
        }
      };

  /** Up to {@code most} deeds at once, and one more each {@code refill}. */
  Pace(int most, Duration refill, Clock clock) {
    this.most = most;
    this.refill = refill;
    this.clock = clock;
  }

  /** Takes one deed out of the store; false where it is empty. */
  synchronized boolean allows(LearnerId learner) {
    Instant now = clock.instant();
    Instant known = full.getOrDefault(learner, now);
    Instant next = (known.isBefore(now) ? now : known).plus(refill);
    if (next.isAfter(now.plus(refill.multipliedBy(most)))) {
      return false;
    }
    full.put(learner, next);
    return true;
  }
}
