package dev.gradus.assessment.internal;

import dev.gradus.assessment.Confidence;
import dev.gradus.assessment.QuizRun;
import dev.gradus.assessment.QuizRun.Slot;
import dev.gradus.assessment.WrongIdeas;
import dev.gradus.assessment.scoring.Outcome;
import dev.gradus.assessment.scoring.Response;
import dev.gradus.content.ContentLibrary;
import dev.gradus.progress.Attempt;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the attempt that is recorded for a scored answer, hints paid for. */
@Component
class AttemptMaker {

  /** What a hint costs, as a share of the points earned. */
  static final double PRICE_OF_A_HINT = 0.25;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ContentLibrary library;
  private final Clock clock;

  AttemptMaker(ContentLibrary library, Clock clock) {
    this.library = library;
    this.clock = clock;
  }

  Attempt make(
      QuizRun run,
      Slot slot,
      Response response,
      Outcome.Scored scored,
      Confidence confidence,
      Locale language) {
    Instant now = clock.instant();
    return new Attempt(
        slot.attemptKey(),
        run.learner(),
        run.id(),
        slot.place(),
        slot.posed().itemId(),
        slot.posed().revision(),
        JSON.writeValueAsString(slot.posed()),
        json(response),
        confidence.percent(),
        slot.hintsTaken(),
        scored.earned() * Math.max(0, 1 - PRICE_OF_A_HINT * slot.hintsTaken()),
        run.request().certaintyMarks() ? confidence.certaintyMark(scored.isRight()) : null,
        misconceptions(slot, scored.met()),
        language.getLanguage(),
        Objects.requireNonNullElse(slot.shownAt(), now),
        now);
  }

  private List<String> misconceptions(Slot slot, List<String> met) {
    Map<String, WrongIdeas.Idea> ideas =
        library
            .item(slot.posed().itemId())
            .map(item -> WrongIdeas.of(item.body()))
            .orElse(Map.of());
    return met.stream()
        .map(ideas::get)
        .filter(Objects::nonNull)
        .map(WrongIdeas.Idea::misconception)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  String json(Response response) {
    return JSON.writerFor(Response.class).writeValueAsString(response);
  }

  Response response(Attempt attempt) {
    return JSON.readValue(attempt.response(), Response.class);
  }
}
