package dev.gradus.progress;

import dev.gradus.account.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One scored answer; it never changes.
 *
 * @param key makes sending it twice harmless: equal keys are one attempt
 * @param runId the sitting it belongs to
 * @param place of the item in the run, from 0
 * @param posed the item as it was put, as JSON
 * @param response what was entered, as JSON
 * @param confidence stated chance of being right, in percent; null if it was not asked
 * @param hints how many were taken
 * @param earned points of 1, hints paid for
 * @param mark certainty-based mark; null where marks do not follow certainty
 * @param misconceptions ids of what was got wrong, as far as it has a name
 * @param language of the page, "ru" or "en"
 * @param shownAt when the item was first shown
 */
public record Attempt(
    UUID key,
    LearnerId learner,
    UUID runId,
    int place,
    String itemId,
    int itemRevision,
    String posed,
    String response,
    @Nullable Integer confidence,
    int hints,
    double earned,
    @Nullable Integer mark,
    List<String> misconceptions,
    String language,
    Instant shownAt,
    Instant answeredAt) {
  public Attempt {
    misconceptions = List.copyOf(misconceptions);
  }

  /** Whether everything was right and no hint was taken. */
  public boolean isRight() {
    return earned == 1;
  }
}
