package dev.gradus.assessment.internal;

import dev.gradus.account.LearnerId;
import dev.gradus.assessment.AnswerResult;
import dev.gradus.assessment.AnswerResult.Why;
import dev.gradus.assessment.Confidence;
import dev.gradus.assessment.DeckBuilder;
import dev.gradus.assessment.DeckBuilder.Standing;
import dev.gradus.assessment.ItemFeedback;
import dev.gradus.assessment.ItemPoser;
import dev.gradus.assessment.ItemPresenter;
import dev.gradus.assessment.PublicItem;
import dev.gradus.assessment.QuizRun;
import dev.gradus.assessment.QuizRun.Slot;
import dev.gradus.assessment.QuizRuns;
import dev.gradus.assessment.RunRequest;
import dev.gradus.assessment.Seeds;
import dev.gradus.assessment.scoring.Outcome;
import dev.gradus.assessment.scoring.Response;
import dev.gradus.assessment.scoring.Scoring;
import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Item;
import dev.gradus.progress.Attempt;
import dev.gradus.progress.Attempts;
import dev.gradus.progress.Store;
import dev.gradus.progress.StoreFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Quiz runs over the content, kept in the database. */
@Service
class Quiz implements QuizRuns {

  private final ContentLibrary library;
  private final ItemPoser poser;
  private final ItemPresenter presenter;
  private final RunTable table;
  private final Attempts attempts;
  private final Store store;
  private final AttemptMaker maker;
  private final Seeds seeds;
  private final Clock clock;

  Quiz(
      ContentLibrary library,
      ItemPoser poser,
      ItemPresenter presenter,
      RunTable table,
      Attempts attempts,
      Store store,
      AttemptMaker maker,
      Seeds seeds,
      Clock clock) {
    this.library = library;
    this.poser = poser;
    this.presenter = presenter;
    this.table = table;
    this.attempts = attempts;
    this.store = store;
    this.maker = maker;
    this.seeds = seeds;
    this.clock = clock;
  }

  @Override
  public int available(RunRequest request) {
    return fitting(request).size();
  }

  private List<Item> fitting(RunRequest request) {
    return library.items().stream().filter(item -> DeckBuilder.fits(item, request)).toList();
  }

  @Override
  public QuizRun start(LearnerId learner, RunRequest request) {
    RandomGenerator random = new SplittableRandom(seeds.next());
    List<Item> chosen =
        DeckBuilder.choose(fitting(request), standing(learner), request.length(), random);
    if (chosen.isEmpty()) {
      throw new IllegalArgumentException("no item fits the request");
    }
    List<Slot> slots = new ArrayList<>();
    for (Item item : chosen) {
      slots.add(
          new Slot(slots.size(), UUID.randomUUID(), poser.pose(item, random), 0, 0, null, null));
    }
    Instant now = clock.instant();
    QuizRun run =
        new QuizRun(
            UUID.randomUUID(),
            learner,
            request,
            now,
            deadline(request, slots.size(), now),
            null,
            0,
            slots);
    store.durably(() -> {
      table.insert(run);
      return run;
    });
    return run;
  }

  private static @Nullable Instant deadline(RunRequest request, int length, Instant now) {
    if (request.mode() != RunRequest.Mode.EXAM) {
      return null;
    }
    Integer minutes = request.minutes();
    return now.plus(Duration.ofMinutes(minutes == null ? RunRequest.minutesFor(length) : minutes));
  }

  private Map<String, Standing> standing(LearnerId learner) {
    Map<String, Standing> standing = new HashMap<>();
    attempts
        .of(learner)
        .forEach(it -> standing.put(it.itemId(), it.isRight() ? Standing.RIGHT : Standing.MISSED));
    return standing;
  }

  @Override
  public Optional<QuizRun> find(LearnerId learner, UUID runId) {
    return table.find(learner, runId).map(this::brought);
  }

  /** Brought up to date: ended by its deadline, unanswered items as the content has them now. */
  private QuizRun brought(QuizRun run) {
    Instant deadline = run.deadline();
    if (!run.isFinished() && deadline != null && !clock.instant().isBefore(deadline)) {
      return change(run, it -> table.finish(it.id(), deadline));
    }
    List<Slot> outdated =
        run.isFinished() ? List.of() : run.slots().stream().filter(this::isOutdated).toList();
    return outdated.isEmpty() ? run : change(run, it -> poseAnew(it, outdated));
  }

  private boolean isOutdated(Slot slot) {
    return !slot.isAnswered()
        && library
            .item(slot.posed().itemId())
            .filter(item -> item.revision() == slot.posed().revision())
            .isEmpty();
  }

  /** The same item in its present revision; where it is gone, another one. */
  private void poseAnew(QuizRun run, List<Slot> outdated) {
    RandomGenerator random = new SplittableRandom(seeds.next());
    List<String> taken =
        new ArrayList<>(run.slots().stream().map(slot -> slot.posed().itemId()).toList());
    for (Slot slot : outdated) {
      Item item =
          library
              .item(slot.posed().itemId())
              .orElseGet(() ->
                  library.items().stream()
                      .filter(other -> !taken.contains(other.id()))
                      .findFirst()
                      .orElseThrow());
      taken.add(item.id());
      table.pose(run.id(), slot.place(), poser.pose(item, random));
    }
  }

  @Override
  public List<QuizRun> unfinished(LearnerId learner) {
    return table.all(learner, false).stream()
        .map(this::brought)
        .filter(run -> !run.isFinished())
        .toList();
  }

  @Override
  public List<QuizRun> finished(LearnerId learner) {
    unfinished(learner);
    return table.all(learner, true);
  }

  @Override
  public AnswerResult answer(
      LearnerId learner,
      UUID runId,
      int place,
      UUID attemptKey,
      Response response,
      @Nullable Confidence confidence,
      Locale language) {
    Optional<QuizRun> found = find(learner, runId);
    if (found.isEmpty()) {
      return new AnswerResult.Refused(Why.NO_SUCH_RUN);
    }
    QuizRun run = found.get();
    if (place < 0
        || place >= run.slots().size()
        || !run.slots().get(place).attemptKey().equals(attemptKey)) {
      return new AnswerResult.Refused(Why.OTHER_ITEM);
    }
    Slot slot = run.slots().get(place);
    Attempt known = slot.attempt();
    if (known != null) {
      // another request may have committed it just now: recorded once more, it is on the disk
      return repeated(run, attempts.record(known), response);
    }
    if (run.isFinished()) {
      return new AnswerResult.Refused(run.deadline() == null ? Why.FINISHED : Why.TOO_LATE);
    }
    return switch (Scoring.score(slot.posed().key(), response)) {
      case Outcome.Invalid(Outcome.Reason reason) -> new AnswerResult.Invalid(reason);
      case Outcome.Scored _ when confidence == null -> new AnswerResult.Refused(Why.NO_CONFIDENCE);
      case Outcome.Scored scored ->
          recorded(run, maker.make(run, slot, response, scored, confidence, language), response);
    };
  }

  private AnswerResult recorded(QuizRun run, Attempt attempt, Response response) {
    Attempt stored = attempts.record(attempt);
    return repeated(reload(run), stored, response);
  }

  /** The same answer once more is harmless; another one is not taken. */
  private AnswerResult repeated(QuizRun run, Attempt stored, Response response) {
    return stored.response().equals(maker.json(response))
        ? new AnswerResult.Accepted(run)
        : new AnswerResult.Refused(Why.ALREADY_ANSWERED);
  }

  @Override
  public QuizRun hint(LearnerId learner, UUID runId, int place) {
    QuizRun run = existing(learner, runId);
    Slot slot = run.slots().get(place);
    int available =
        library.item(slot.posed().itemId()).map(Item::hints).orElse(0) - slot.hintsTaken();
    return available <= 0 || slot.isAnswered() || run.isFinished()
        ? run
        : change(run, it -> table.setHints(it.id(), place, slot.hintsTaken() + 1));
  }

  @Override
  public QuizRun skip(LearnerId learner, UUID runId) {
    QuizRun run = existing(learner, runId);
    Slot slot = run.current();
    if (slot.isAnswered() || run.isFinished()) {
      return run;
    }
    int last = run.slots().stream().mapToInt(Slot::turn).max().orElse(0);
    return moveOn(change(run, it -> table.setTurn(it.id(), slot.place(), last + 1)));
  }

  @Override
  public QuizRun next(LearnerId learner, UUID runId) {
    QuizRun run = existing(learner, runId);
    return run.isFinished() ? run : moveOn(run);
  }

  private QuizRun moveOn(QuizRun run) {
    Optional<Slot> next =
        run.slots().stream()
            .filter(slot -> !slot.isAnswered())
            .min(Comparator.comparingInt(Slot::turn).thenComparingInt(Slot::place));
    return change(
        run,
        it -> {
          if (next.isPresent()) {
            table.move(it.id(), next.get().place());
          } else {
            table.finish(it.id(), clock.instant());
          }
        });
  }

  @Override
  public QuizRun finish(LearnerId learner, UUID runId) {
    QuizRun run = existing(learner, runId);
    return run.isFinished() ? run : change(run, it -> table.finish(it.id(), clock.instant()));
  }

  @Override
  public PublicItem show(LearnerId learner, UUID runId, int place, Locale language) {
    QuizRun run = existing(learner, runId);
    Slot slot = run.slots().get(place);
    if (slot.shownAt() == null && !run.isFinished()) {
      markShown(run, place);
    }
    Item item = library.item(slot.posed().itemId()).orElseThrow();
    return presenter.publicItem(item, slot.posed(), slot.hintsTaken(), language);
  }

  /** Where that cannot be noted, the item is shown nevertheless: reading is possible without. */
  private void markShown(QuizRun run, int place) {
    try {
      QuizRun _ = change(run, it -> table.markShown(it.id(), place, clock.instant()));
    } catch (StoreFailure e) {
      // the page says so
    }
  }

  @Override
  public Optional<ItemFeedback> feedback(
      LearnerId learner, UUID runId, int place, Locale language) {
    QuizRun run = existing(learner, runId);
    Slot slot = run.slots().get(place);
    boolean told = run.isFinished() || (slot.isAnswered() && !run.isExam());
    return told
        ? library.item(slot.posed().itemId()).map(item -> feedback(item, slot, language))
        : Optional.empty();
  }

  private ItemFeedback feedback(Item item, Slot slot, Locale language) {
    Attempt attempt = slot.attempt();
    return attempt == null
        ? presenter.feedback(item, slot.posed(), null, 0, language)
        : presenter.feedback(
            item, slot.posed(), maker.response(attempt), attempt.earned(), language);
  }

  private QuizRun existing(LearnerId learner, UUID runId) {
    return find(learner, runId)
        .orElseThrow(() -> new NoSuchElementException("there is no run " + runId));
  }

  private QuizRun change(QuizRun run, Consumer<QuizRun> change) {
    store.durably(() -> {
      change.accept(run);
      return run;
    });
    return reload(run);
  }

  private QuizRun reload(QuizRun run) {
    return table.find(run.learner(), run.id()).orElseThrow();
  }
}
