package dev.gradus.progress;

import dev.gradus.account.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Attempts for tests: only what a test is about differs. */
final class SampleAttempts {

  static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private SampleAttempts() {}

  static Attempt of(@Nullable Integer confidence, int hints, double earned) {
    return of(confidence, hints, earned, null, "item", "{\"is\":\"chosen\",\"ids\":[\"a\"]}");
  }

  static Attempt of(
      @Nullable Integer confidence,
      int hints,
      double earned,
      @Nullable Integer mark,
      String item,
      String response) {
    return new Attempt(
        UUID.randomUUID(),
        new LearnerId(new UUID(0, 1)),
        new UUID(0, 2),
        3,
        item,
        1,
        "{}",
        response,
        confidence,
        hints,
        earned,
        mark,
        List.of("norm-variance", "depth"),
        "ru",
        NOON,
        NOON.plusSeconds(40));
  }
}
