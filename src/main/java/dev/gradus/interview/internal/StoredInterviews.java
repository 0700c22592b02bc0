package dev.gradus.interview.internal;

import dev.gradus.account.LearnerId;
import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Question;
import dev.gradus.interview.AnswerOutcome;
import dev.gradus.interview.AnswerOutcome.Why;
import dev.gradus.interview.AnswerScorers;
import dev.gradus.interview.AnswerText;
import dev.gradus.interview.Interview;
import dev.gradus.interview.InterviewIds;
import dev.gradus.interview.InterviewPlan.Step;
import dev.gradus.interview.InterviewSettings;
import dev.gradus.interview.Interviews;
import dev.gradus.interview.NextStep;
import dev.gradus.interview.PastTry;
import dev.gradus.interview.Scripts;
import dev.gradus.interview.Standing;
import dev.gradus.interview.TooFastException;
import dev.gradus.interview.Turn;
import dev.gradus.interview.Turn.Answer;
import dev.gradus.interview.Turn.Draft;
import dev.gradus.interview.Turn.Ending;
import dev.gradus.progress.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Interviews over the content, kept in the database. */
@Service
class StoredInterviews implements Interviews {

  private final ContentLibrary library;
  private final AnswerScorers scorers;
  private final NextStep nextStep;
  private final InterviewTable table;
  private final Store store;
  private final InterviewIds ids;
  private final Clock clock;
  private final Pace answers;
  private final Pace drafts;

  StoredInterviews(
      ContentLibrary library,
      AnswerScorers scorers,
      Scripts scripts,
      InterviewTable table,
      Store store,
      InterviewIds ids,
      Clock clock) {
    this.library = library;
    this.scorers = scorers;
    this.nextStep = new NextStep(library.questions(), scripts);
    this.table = table;
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.answers = new Pace(20, Duration.ofSeconds(2), clock);
    this.drafts = new Pace(10, Duration.ofSeconds(1), clock);
  }

  @Override
  public Interview start(LearnerId learner, InterviewSettings settings) {
    allow(learner);
    Interview interview =
        new Interview(ids.next(), learner, settings, clock.instant(), null, List.of());
    Step first =
        nextStep
            .after(interview, table.askedBefore(learner, interview.startedAt()))
            .orElseThrow(() -> new IllegalStateException("there is no question to ask"));
    Turn turn = turn(interview, first);
    store.durably(() -> {
      table.insert(interview);
      table.insert(interview.id(), turn);
      return turn;
    });
    return existing(learner, interview.id());
  }

  private void allow(LearnerId learner) {
    if (!answers.allows(learner)) {
      throw new TooFastException();
    }
  }

  private Turn turn(Interview interview, Step step) {
    Instant now = clock.instant();
    return new Turn(
        interview.turns().size(),
        ids.next(),
        step.question(),
        step.wording(),
        step.occasion(),
        step.repeats(),
        now,
        now.plusSeconds(step.seconds()),
        null,
        null,
        Draft.NONE,
        null);
  }

  @Override
  public Optional<Interview> find(LearnerId learner, UUID interview) {
    return table.find(learner, interview);
  }

  private Interview existing(LearnerId learner, UUID interview) {
    return find(learner, interview)
        .orElseThrow(() -> new NoSuchElementException("there is no interview " + interview));
  }

  @Override
  public List<Interview> unfinished(LearnerId learner) {
    return table.all(learner).stream().filter(it -> !it.isFinished()).toList();
  }

  @Override
  public List<Interview> finished(LearnerId learner) {
    return table.all(learner).stream().filter(Interview::isFinished).toList();
  }

  @Override
  public Optional<Step> next(Interview interview) {
    return interview.isFinished() || interview.running().isPresent()
        ? Optional.empty()
        : nextStep.after(interview, table.askedBefore(interview.learner(), interview.startedAt()));
  }

  @Override
  public Interview proceed(LearnerId learner, UUID id) {
    Interview interview = existing(learner, id);
    return next(interview).map(step -> asked(interview, step)).orElse(interview);
  }

  @Override
  public Interview again(LearnerId learner, UUID id, int place) {
    Interview interview = existing(learner, id);
    Turn wanted = interview.turns().get(place);
    if (interview.running().isPresent()) {
      return interview;
    }
    Turn first =
        interview.turns().stream()
            .filter(it -> it.isMain() && it.question().equals(wanted.question()))
            .findFirst()
            .orElseThrow();
    return asked(interview, NextStep.repeat(first));
  }

  private Interview asked(Interview interview, Step step) {
    Turn turn = turn(interview, step);
    store.durably(() -> {
      // another page may have begun it just now
      Interview now = table.find(interview.learner(), interview.id()).orElseThrow();
      if (now.turns().size() == turn.place()) {
        table.insert(now.id(), turn);
      }
      return turn;
    });
    return reload(interview);
  }

  @Override
  public Interview draft(
      LearnerId learner, UUID id, UUID key, String text, @Nullable Duration thought) {
    Interview interview = existing(learner, id);
    boolean taken =
        interview.running().filter(turn -> turn.key().equals(key)).isPresent()
            && drafts.allows(learner);
    return taken
        ? change(interview, key, turn -> drafted(turn, AnswerText.of(text).text(), thought))
        : interview;
  }

  private Turn drafted(Turn turn, String text, @Nullable Duration thought) {
    Instant now = clock.instant();
    return new TurnChange(turn)
        .firstKey(firstKey(turn, text, thought, now))
        .draft(new Draft(text, now))
        .build();
  }

  /** The browser knows best when the first word came, but not before it was asked or later. */
  private static @Nullable Instant firstKey(
      Turn turn, String text, @Nullable Duration thought, Instant now) {
    if (turn.firstKeyAt() != null || (thought == null && text.isBlank())) {
      return turn.firstKeyAt();
    }
    Instant last = now.isBefore(turn.deadline()) ? now : turn.deadline();
    if (thought == null || thought.isNegative()) {
      return last;
    }
    Instant told = turn.askedAt().plus(thought);
    return told.isAfter(last) ? last : told;
  }

  @Override
  public AnswerOutcome answer(
      LearnerId learner,
      UUID id,
      UUID key,
      String text,
      @Nullable Duration thought,
      Ending ending) {
    Optional<Interview> found = find(learner, id);
    if (found.isEmpty()) {
      return new AnswerOutcome.Refused(Why.NO_SUCH_INTERVIEW);
    }
    Interview interview = found.get();
    AnswerText said = AnswerText.of(text);
    Optional<Turn> turn = interview.turns().stream().filter(it -> it.key().equals(key)).findFirst();
    if (turn.isEmpty()) {
      return new AnswerOutcome.Refused(Why.OTHER_TURN);
    }
    Answer known = turn.get().answer();
    if (known != null) {
      return repeated(interview, known, said);
    }
    if (ending == Ending.FINISHED && said.isBlank()) {
      return new AnswerOutcome.Refused(Why.NOTHING_SAID);
    }
    if (!answers.allows(learner)) {
      return new AnswerOutcome.Refused(Why.TOO_FAST);
    }
    Turn begun =
        new TurnChange(turn.get())
            .firstKey(firstKey(turn.get(), said.text(), thought, clock.instant()))
            .build();
    Interview after = answered(interview, begun, said.text(), ending);
    Answer stored = after.turns().get(begun.place()).answer();
    return stored != null && stored.text().equals(said.text())
        ? new AnswerOutcome.Accepted(after, said.isCut())
        : new AnswerOutcome.Refused(Why.ALREADY_ANSWERED);
  }

  private static AnswerOutcome repeated(Interview interview, Answer known, AnswerText said) {
    return known.text().equals(said.text())
        ? new AnswerOutcome.Accepted(interview, said.isCut())
        : new AnswerOutcome.Refused(Why.ALREADY_ANSWERED);
  }

  /** Reads the answer before the transaction, so that nobody waits for it. */
  private Interview answered(Interview interview, Turn turn, String text, Ending ending) {
    Instant now = clock.instant();
    boolean isLate = turn.left(now).isNegative();
    Instant end = isLate ? turn.deadline() : Objects.requireNonNullElse(turn.pausedAt(), now);
    Question question = library.question(turn.question()).orElseThrow();
    Answer answer =
        new Answer(
            text,
            end,
            isLate && ending == Ending.FINISHED ? Ending.TIME_UP : ending,
            scorers.score(question, text),
            Map.of());
    Interview after =
        change(
            interview,
            turn.key(),
            stored ->
                stored.isAnswered()
                    ? stored
                    : new TurnChange(stored)
                        .firstKey(turn.firstKeyAt())
                        .pausedAt(null)
                        .answer(answer)
                        .build());
    if (!after.isFinished() && next(after).isEmpty()) {
      store.durably(() -> {
        table.finish(after.id(), now);
        return now;
      });
      return reload(after);
    }
    return after;
  }

  @Override
  public Interview pause(LearnerId learner, UUID id) {
    Interview interview = existing(learner, id);
    Instant now = clock.instant();
    return interview
        .running()
        .filter(turn -> !turn.isPaused())
        .map(turn -> change(interview, turn.key(), it -> new TurnChange(it).pausedAt(now).build()))
        .orElse(interview);
  }

  @Override
  public Interview resume(LearnerId learner, UUID id) {
    Interview interview = existing(learner, id);
    Instant now = clock.instant();
    return interview
        .running()
        .map(turn -> change(interview, turn.key(), it -> resumed(it, now)))
        .orElse(interview);
  }

  private static Turn resumed(Turn turn, Instant now) {
    Instant paused = turn.pausedAt();
    return paused == null
        ? turn
        : new TurnChange(turn).movedBy(Duration.between(paused, now)).pausedAt(null).build();
  }

  @Override
  public Interview say(LearnerId learner, UUID id, int place, String subject, boolean said) {
    Interview interview = existing(learner, id);
    Turn turn = interview.turns().get(place);
    boolean known =
        library
            .question(turn.question())
            .filter(it -> it.keyPoints().contains(subject) || it.misconceptions().contains(subject))
            .isPresent();
    return known && turn.isAnswered()
        ? change(interview, turn.key(), it -> new TurnChange(it).said(subject, said).build())
        : interview;
  }

  @Override
  public Interview finish(LearnerId learner, UUID id) {
    Interview interview = existing(learner, id);
    Interview closed =
        interview
            .running()
            .map(turn -> answered(interview, turn, turn.draft().text(), Ending.GIVEN_UP))
            .orElse(interview);
    if (closed.isFinished()) {
      return closed;
    }
    store.durably(() -> {
      table.finish(id, clock.instant());
      return closed;
    });
    return reload(closed);
  }

  @Override
  public List<PastTry> tries(LearnerId learner, String question) {
    List<String> keyPoints = library.question(question).orElseThrow().keyPoints();
    List<PastTry> tries = new ArrayList<>();
    for (Interview interview : table.all(learner)) {
      for (Turn turn : interview.turns()) {
        Answer answer = turn.answer();
        if (answer != null && turn.isMain() && turn.question().equals(question)) {
          Standing standing = Standing.of(keyPoints, answer.score(), answer.said());
          tries.add(new PastTry(interview.id(), turn.place(), answer.at(), standing.range()));
        }
      }
    }
    tries.sort(Comparator.comparing(PastTry::at));
    return tries;
  }

  @Override
  public String labelled(LearnerId learner) {
    return new LabelledAnswers(library).of(table.all(learner));
  }

  /** Changes a turn as it is stored at that moment. */
  private Interview change(Interview interview, UUID key, UnaryOperator<Turn> change) {
    store.durably(() -> {
      Interview now = table.find(interview.learner(), interview.id()).orElseThrow();
      now.turns().stream()
          .filter(turn -> turn.key().equals(key))
          .forEach(turn -> table.update(now.id(), change.apply(turn)));
      return now;
    });
    return reload(interview);
  }

  private Interview reload(Interview interview) {
    return table.find(interview.learner(), interview.id()).orElseThrow();
  }
}
