package dev.gradus.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.account.LearnerId;
import dev.gradus.assessment.AnswerResult;
import dev.gradus.assessment.AnswerResult.Accepted;
import dev.gradus.assessment.AnswerResult.Refused;
import dev.gradus.assessment.AnswerResult.Why;
import dev.gradus.assessment.Confidence;
import dev.gradus.assessment.FigureStates;
import dev.gradus.assessment.ItemFeedback;
import dev.gradus.assessment.ItemFixture;
import dev.gradus.assessment.ItemPoser;
import dev.gradus.assessment.ItemPresenter;
import dev.gradus.assessment.QuizRun;
import dev.gradus.assessment.RunRequest;
import dev.gradus.assessment.scoring.AnswerKey;
import dev.gradus.assessment.scoring.Outcome.Reason;
import dev.gradus.assessment.scoring.Response;
import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Item;
import dev.gradus.content.Languages;
import dev.gradus.content.Level;
import dev.gradus.progress.Attempt;
import dev.gradus.progress.TestDatabase;
import dev.gradus.simulation.claims.Claims;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over a small library and a database file. */
class QuizTest {

  private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");
  private static final RunRequest EXAM =
      new RunRequest(RunRequest.Mode.EXAM, List.of(), null, 2, 5, true, List.of());

  @TempDir Path directory;

  private TestDatabase database;
  private LearnerId learner;
  private Instant now = START;
  private Quiz quiz;
  private List<Item> items = List.of();

  @BeforeEach
  void open() {
    database = new TestDatabase(directory);
    learner = database.newLearner();
    quiz =
        quiz(
            ItemFixture.choice("one", "depth", Level.JUNIOR),
            ItemFixture.choice("two", "saturation", Level.SENIOR),
            ItemFixture.choice("three", "depth", Level.SENIOR));
  }

  /** The program ends and starts again with the same content. */
  private void restart() {
    database.reopen();
    quiz = quiz(items.toArray(Item[]::new));
  }

  private Quiz quiz(Item... items) {
    this.items = List.of(items);
    ContentLibrary library = ItemFixture.library(items);
    FigureStates figures = new FigureStates(library);
    Clock clock =
        new Clock() {
          @Override
          public ZoneOffset getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now;
          }
        };
    Claims claims = ItemFixture.closedForms();
    return new Quiz(
        library,
        new ItemPoser(claims::evaluate, figures),
        new ItemPresenter(library, figures),
        new RunTable(database.jdbc(), database.attempts()),
        database.attempts(),
        database.store(),
        new AttemptMaker(library, clock),
        () -> 42,
        clock);
  }

  private AnswerResult answer(QuizRun run, int place, @Nullable Confidence confidence, String id) {
    return quiz.answer(
        learner,
        run.id(),
        place,
        run.slots().get(place).attemptKey(),
        new Response.Chosen(List.of(id)),
        confidence,
        Languages.ENGLISH);
  }

  private QuizRun again(QuizRun run) {
    return quiz.find(learner, run.id()).orElseThrow();
  }

  @Test
  void a_run_takes_only_items_of_the_concepts_and_level_asked_for() {
    RunRequest seniorDepth =
        new RunRequest(
            RunRequest.Mode.PRACTICE, List.of("depth"), Level.SENIOR, 10, null, false, List.of());
    assertThat(quiz.available(seniorDepth)).isEqualTo(1);
    assertThat(quiz.start(learner, seniorDepth).slots())
        .extracting(slot -> slot.posed().itemId())
        .containsExactly("three");
  }

  @Test
  void a_request_that_no_item_fits_is_refused() {
    RunRequest none =
        new RunRequest(
            RunRequest.Mode.PRACTICE, List.of("gated-cells"), null, 10, null, false, List.of());
    assertThatThrownBy(() -> quiz.start(learner, none))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(quiz.unfinished(learner)).isEmpty();
  }

  @Test
  void concepts_alternate_within_a_run() {
    List<String> groups =
        quiz.start(learner, RunRequest.DEFAULT).slots().stream()
            .map(slot -> slot.posed().itemId().equals("two") ? "saturation" : "depth")
            .toList();
    assertThat(Set.copyOf(groups.subList(0, 2))).containsExactlyInAnyOrder("depth", "saturation");
  }

  @Test
  void an_accepted_answer_is_scored_and_found_by_another_life_of_the_program() {
    QuizRun run = quiz.start(learner, RunRequest.DEFAULT);
    assertThat(answer(run, 0, Confidence.CERTAIN, "a")).isInstanceOf(Accepted.class);

    restart();
    assertThat(again(run).earned()).isEqualTo(1);
  }

  @Test
  void a_wrong_answer_records_the_misconception_behind_it() {
    QuizRun run = quiz.start(learner, RunRequest.DEFAULT);
    answer(run, 0, Confidence.CERTAIN, "b");
    Attempt attempt = Objects.requireNonNull(again(run).slots().getFirst().attempt());
    assertThat(attempt.misconceptions()).containsExactly("mixed-up");
    assertThat(attempt.confidence()).isEqualTo(95);
    assertThat(attempt.mark()).isNull();
  }

  @Test
  void the_same_answer_sent_again_changes_nothing_and_another_one_is_refused() {
    QuizRun run = quiz.start(learner, RunRequest.DEFAULT);
    answer(run, 0, Confidence.LIKELY, "b");
    assertThat(answer(run, 0, Confidence.LIKELY, "b")).isInstanceOf(Accepted.class);
    assertThat(answer(run, 0, Confidence.LIKELY, "a")).isEqualTo(new Refused(Why.ALREADY_ANSWERED));
    assertThat(again(run).earned()).isZero();
  }

  @Test
  void fifty_threads_with_the_same_answer_leave_one_attempt() throws Exception {
    QuizRun run = quiz.start(learner, RunRequest.DEFAULT);
    List<Callable<AnswerResult>> calls = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      calls.add(() -> answer(run, 0, Confidence.LIKELY, "a"));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
      for (Future<AnswerResult> result : threads.invokeAll(calls)) {
        assertThat(result.get()).isInstanceOf(Accepted.class);
      }
    }
    assertThat(database.attempts().of(learner)).hasSize(1);
  }

  @Test
  void fifty_threads_with_different_answers_leave_one_attempt_and_only_its_twins_are_accepted()
      throws Exception {
    QuizRun run = quiz.start(learner, RunRequest.DEFAULT);
    List<Callable<AnswerResult>> calls = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      String id = List.of("a", "b", "c").get(i % 3);
      calls.add(() -> answer(run, 0, Confidence.LIKELY, id));
    }
    Map<Boolean, Long> accepted;
    try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
      accepted =
          threads.invokeAll(calls).stream()
              .map(Future::resultNow)
              .collect(
                  Collectors.partitioningBy(Accepted.class::isInstance, Collectors.counting()));
    }
    assertThat(database.attempts().of(learner)).hasSize(1);
    assertThat(accepted.get(true)).isBetween(16L, 17L);
    assertThat(accepted.get(false)).isBetween(33L, 34L);
  }

  @Test
  void nothing_is_recorded_of_an_answer_that_cannot_be_scored_or_lacks_confidence() {
    QuizRun run = quiz.start(learner, RunRequest.DEFAULT);
    assertThat(answer(run, 0, Confidence.LIKELY, "no-such-option"))
        .isEqualTo(new AnswerResult.Invalid(Reason.UNKNOWN_OPTION));
    assertThat(answer(run, 0, null, "a")).isEqualTo(new Refused(Why.NO_CONFIDENCE));
    assertThat(again(run).answered()).isZero();
  }

  @Test
  void an_answer_under_the_key_of_another_item_or_run_is_refused() {
    QuizRun run = quiz.start(learner, RunRequest.DEFAULT);
    QuizRun other = quiz.start(learner, RunRequest.DEFAULT);
    Response right = new Response.Chosen(List.of("a"));
    UUID key = run.slots().get(1).attemptKey();
    UUID otherKey = other.slots().getFirst().attemptKey();
    assertThat(quiz.answer(learner, run.id(), 0, key, right, Confidence.LIKELY, Languages.ENGLISH))
        .isEqualTo(new Refused(Why.OTHER_ITEM));
    assertThat(
            quiz.answer(
                learner, run.id(), 0, otherKey, right, Confidence.LIKELY, Languages.ENGLISH))
        .isEqualTo(new Refused(Why.OTHER_ITEM));
    for (int place : List.of(-1, 3, Integer.MAX_VALUE)) {
      assertThat(
              quiz.answer(
                  learner, run.id(), place, key, right, Confidence.LIKELY, Languages.ENGLISH))
          .isEqualTo(new Refused(Why.OTHER_ITEM));
    }
    assertThat(database.attempts().of(learner)).isEmpty();
  }

  @Test
  void a_run_of_another_learner_does_not_exist() {
    QuizRun run = quiz.start(learner, RunRequest.DEFAULT);
    LearnerId stranger = database.newLearner();
    assertThat(quiz.find(stranger, run.id())).isEmpty();
    assertThat(
            quiz.answer(
                stranger,
                run.id(),
                0,
                run.slots().getFirst().attemptKey(),
                new Response.Chosen(List.of("a")),
                Confidence.LIKELY,
                Languages.ENGLISH))
        .isEqualTo(new Refused(Why.NO_SUCH_RUN));
  }

  @Test
  void an_exam_ends_at_its_deadline_even_if_the_program_was_not_running_then() {
    QuizRun run = quiz.start(learner, EXAM);
    assertThat(run.deadline()).isEqualTo(START.plus(Duration.ofMinutes(5)));
    answer(run, 0, Confidence.CERTAIN, "b");
    restart();
    now = START.plus(Duration.ofMinutes(5));

    assertThat(answer(run, 1, Confidence.CERTAIN, "a")).isEqualTo(new Refused(Why.TOO_LATE));
    QuizRun ended = again(run);
    assertThat(ended.finishedAt()).isEqualTo(run.deadline());
    assertThat(ended.marks()).isEqualTo(-6);
    assertThat(quiz.finished(learner)).extracting(QuizRun::id).containsExactly(run.id());
  }

  @Test
  void an_exam_tells_nothing_before_it_is_finished() {
    QuizRun run = quiz.start(learner, EXAM);
    answer(run, 0, Confidence.CERTAIN, "a");
    assertThat(quiz.feedback(learner, run.id(), 0, Languages.ENGLISH)).isEmpty();
    assertThat(quiz.feedback(learner, run.id(), 1, Languages.ENGLISH)).isEmpty();
    quiz.finish(learner, run.id());
    assertThat(quiz.feedback(learner, run.id(), 0, Languages.ENGLISH)).isPresent();
  }

  @Test
  void what_was_left_unanswered_is_told_once_the_run_is_finished_and_not_before() {
    for (RunRequest request : List.of(EXAM, RunRequest.DEFAULT)) {
      QuizRun run = quiz.start(learner, request);
      assertThat(quiz.feedback(learner, run.id(), 1, Languages.ENGLISH)).isEmpty();
      quiz.finish(learner, run.id());
      ItemFeedback told = quiz.feedback(learner, run.id(), 1, Languages.ENGLISH).orElseThrow();
      assertThat(told.response()).isNull();
      assertThat(told.key()).isEqualTo(run.slots().get(1).posed().key());
      assertThat(told.explanationHtml()).isNotBlank();
      assertThat(told.earned()).isZero();
    }
  }

  @Test
  void a_page_gets_neither_key_nor_explanation_nor_unpaid_hints_before_scoring() {
    QuizRun run = quiz.start(learner, RunRequest.DEFAULT);
    String shown = quiz.show(learner, run.id(), 0, Languages.ENGLISH).toString();
    assertThat(shown).contains("choice a").doesNotContain("secret", "hint one", "correct");
    assertThat(quiz.feedback(learner, run.id(), 0, Languages.ENGLISH)).isEmpty();
  }

  @Test
  void each_hint_costs_a_quarter_of_the_points() {
    QuizRun run = quiz.start(learner, RunRequest.DEFAULT);
    quiz.hint(learner, run.id(), 0);
    quiz.hint(learner, run.id(), 0);
    quiz.hint(learner, run.id(), 0);
    assertThat(quiz.show(learner, run.id(), 0, Languages.ENGLISH).hints())
        .containsExactly("hint one", "hint two");
    answer(run, 0, Confidence.CERTAIN, "a");
    assertThat(again(run).earned()).isEqualTo(0.5);
  }

  @Test
  void a_skipped_item_comes_back_after_all_others() {
    QuizRun run = quiz.start(learner, RunRequest.DEFAULT);
    assertThat(quiz.skip(learner, run.id()).at()).isEqualTo(1);
    answer(run, 1, Confidence.LIKELY, "a");
    assertThat(quiz.next(learner, run.id()).at()).isEqualTo(2);
    answer(run, 2, Confidence.LIKELY, "a");
    assertThat(quiz.next(learner, run.id()).at()).isZero();
    answer(run, 0, Confidence.LIKELY, "c");
    QuizRun finished = quiz.next(learner, run.id());
    assertThat(finished.isFinished()).isTrue();
    assertThat(finished.missed()).hasSize(1);
    assertThat(answer(run, 0, Confidence.LIKELY, "a")).isEqualTo(new Refused(Why.ALREADY_ANSWERED));
  }

  @Test
  void a_run_over_what_was_missed_asks_just_that() {
    QuizRun run = quiz.start(learner, RunRequest.DEFAULT);
    answer(run, 0, Confidence.LIKELY, "b");
    answer(run, 1, Confidence.LIKELY, "a");
    answer(run, 2, Confidence.LIKELY, "a");
    List<String> missed = quiz.finish(learner, run.id()).missed();
    QuizRun second = quiz.start(learner, run.request().over(missed));
    assertThat(second.slots())
        .extracting(slot -> slot.posed().itemId())
        .containsExactly(run.slots().getFirst().posed().itemId());
  }

  @Test
  void a_generated_item_keeps_its_numbers_for_ever() {
    quiz = quiz(ItemFixture.generated("drawn", "depth"));
    QuizRun run = quiz.start(learner, RunRequest.DEFAULT);
    String layers = run.slots().getFirst().posed().parameters().get("layers");
    AnswerKey.TypedNumber key = (AnswerKey.TypedNumber) run.slots().getFirst().posed().key();
    assertThat(key.value()).isEqualTo(Math.pow(0.25, Double.parseDouble(String.valueOf(layers))));
    assertThat(quiz.show(learner, run.id(), 0, Languages.ENGLISH).stemHtml())
        .isEqualTo("<p>stem of <span class=\"n\">" + layers + "</span></p>");
    restart();
    assertThat(again(run).slots().getFirst().posed()).isEqualTo(run.slots().getFirst().posed());
  }

  @Test
  void an_unanswered_item_whose_facts_changed_is_asked_as_it_is_now() {
    quiz = quiz(ItemFixture.choice("one", "depth", Level.JUNIOR));
    QuizRun run = quiz.start(learner, RunRequest.DEFAULT);
    Item old = ItemFixture.choice("one", "depth", Level.JUNIOR);
    quiz = quiz(ItemFixture.item("one", 2, "depth", Level.JUNIOR, 0, Map.of(), old.body()));
    assertThat(again(run).slots().getFirst().posed().revision()).isEqualTo(2);
  }

  @Test
  void an_unanswered_item_that_is_gone_gives_its_place_to_another() {
    quiz = quiz(ItemFixture.choice("gone", "depth", Level.JUNIOR));
    QuizRun run = quiz.start(learner, RunRequest.DEFAULT);
    quiz = quiz(ItemFixture.choice("other", "depth", Level.JUNIOR));
    assertThat(again(run).slots().getFirst().posed().itemId()).isEqualTo("other");
  }
}
