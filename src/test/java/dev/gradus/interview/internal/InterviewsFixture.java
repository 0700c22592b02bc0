package dev.gradus.interview.internal;

import dev.gradus.account.LearnerId;
import dev.gradus.content.ContentFiles;
import dev.gradus.content.ContentLibrary;
import dev.gradus.content.FollowUp;
import dev.gradus.content.FollowUp.Occasion;
import dev.gradus.content.InterviewScript;
import dev.gradus.content.InterviewText;
import dev.gradus.content.Languages;
import dev.gradus.content.Level;
import dev.gradus.content.Question;
import dev.gradus.content.Wording;
import dev.gradus.interview.AnswerScore;
import dev.gradus.interview.AnswerScorers;
import dev.gradus.interview.InterviewSettings;
import dev.gradus.interview.Scripts;
import dev.gradus.interview.TextSpan;
import dev.gradus.progress.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Interviews over the real questions on a database file, with a clock that is set by hand, a scorer
 * that finds the ids written in an answer ({@code d1}, {@code c1?}, {@code m1}), and a script for
 * every question.
 */
final class InterviewsFixture {

  static final InterviewSettings SHORT = settings(5, Level.JUNIOR);

  private static final ContentLibrary LIBRARY = ContentLibrary.load(ContentFiles.classpath());

  final TestDatabase database;
  final LearnerId learner;
  Instant now = Instant.parse("2026-11-25T10:00:00Z");
  StoredInterviews interviews;
  private long ids;

  InterviewsFixture(java.nio.file.Path directory) {
    database = new TestDatabase(directory);
    learner = database.newLearner();
    interviews = make();
  }

  static InterviewSettings settings(int minutes, Level level) {
    return new InterviewSettings(
        minutes, level, "ru", "ru", InterviewSettings.Way.TYPED, false, null);
  }

  /** The program ends and starts again. */
  void restart() {
    database.reopen();
    interviews = make();
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  private StoredInterviews make() {
    return new StoredInterviews(
        LIBRARY,
        byIds(),
        scripts(),
        new InterviewTable(database.jdbc()),
        database.store(),
        () -> new UUID(7, ids++),
        new HandClock());
  }

  private static AnswerScorers byIds() {
    return (question, answer) -> {
      List<String> found = new ArrayList<>();
      List<String> perhaps = new ArrayList<>();
      Map<String, List<TextSpan>> evidence = new LinkedHashMap<>();
      for (String id : question.keyPoints()) {
        int at = answer.indexOf(id);
        if (at >= 0) {
          boolean asked = answer.startsWith("?", at + id.length());
          (asked ? perhaps : found).add(id);
          evidence.put(id, List.of(new TextSpan(at, at + id.length())));
        }
      }
      List<String> wrong = question.misconceptions().stream().filter(answer::contains).toList();
      return new AnswerScore(found, perhaps, wrong, evidence, answer.length());
    };
  }

  private static Scripts scripts() {
    return id -> LIBRARY.question(id).map(InterviewsFixture::script);
  }

  private static InterviewScript script(Question question) {
    List<FollowUp> followUps = new ArrayList<>();
    for (Occasion when : Occasion.values()) {
      List<String> subjects =
          when == Occasion.ASSERTED ? question.misconceptions() : question.keyPoints();
      for (String on : subjects) {
        String id = on + "-" + when.name().toLowerCase(Locale.ROOT);
        followUps.add(new FollowUp(id + "-a", when, on, List.of(question.keyPoints().getFirst())));
        followUps.add(new FollowUp(id + "-b", when, on, List.of(question.keyPoints().getFirst())));
      }
    }
    Map<Locale, InterviewText> texts = new LinkedHashMap<>();
    Languages.ALL.forEach(language -> texts.put(language, text(language, followUps)));
    return new InterviewScript(question.id(), 1, followUps, Map.of(), texts);
  }

  private static InterviewText text(Locale language, List<FollowUp> followUps) {
    Map<String, Wording> questions = new LinkedHashMap<>();
    followUps.forEach(it -> questions.put(it.id(), wording(it.id())));
    return new InterviewText(
        language,
        "title",
        List.of(wording("opening-a"), wording("opening-b")),
        questions,
        Map.of(),
        List.of(wording("closing-a"), wording("closing-b")));
  }

  private static Wording wording(String id) {
    return new Wording(id, "Ask " + id, "Ask " + id);
  }

  Optional<Question> question(String id) {
    return LIBRARY.question(id);
  }

  private final class HandClock extends Clock {

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
