package dev.gradus.assessment;

import dev.gradus.account.LearnerId;
import dev.gradus.assessment.scoring.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Quiz runs: started, answered, paused by just leaving, resumed from anywhere. Each change is on
 * the disk when its method returns. Methods that write throw {@link
 * dev.gradus.progress.StoreFailure} when that is impossible; nothing has changed then. A run that
 * is not the learner's does not exist.
 */
public interface QuizRuns {

  /**
   * Starts a run.
   *
   * @throws IllegalArgumentException if no item fits the request
   */
  QuizRun start(LearnerId learner, RunRequest request);

  /** How many items a request could take, before its length limits them. */
  int available(RunRequest request);

  /** A run; one whose deadline has passed is finished by that. */
  Optional<QuizRun> find(LearnerId learner, UUID runId);

  /** Runs that are neither finished nor past their deadline, the latest first. */
  List<QuizRun> unfinished(LearnerId learner);

  /** Finished runs, the latest first. */
  List<QuizRun> finished(LearnerId learner);

  /**
   * Scores and records an answer to the item at a place.
   *
   * @param attemptKey the key of the slot as the page knows it
   * @param confidence how sure the learner is; null is refused
   * @param language of the page
   */
  AnswerResult answer(
      LearnerId learner,
      UUID runId,
      int place,
      UUID attemptKey,
      Response response,
      @Nullable Confidence confidence,
      Locale language);

  /** Pays for and shows the next hint of the current item; without effect where there is none. */
  QuizRun hint(LearnerId learner, UUID runId, int place);

  /** Puts the current item, unanswered, behind all others. */
  QuizRun skip(LearnerId learner, UUID runId);

  /** Moves on to the next unanswered item; where there is none, finishes the run. */
  QuizRun next(LearnerId learner, UUID runId);

  /** Ends a run with what was answered so far. */
  QuizRun finish(LearnerId learner, UUID runId);

  /** The item at a place as a page may show it; records when it was first shown. */
  PublicItem show(LearnerId learner, UUID runId, int place, Locale language);

  /**
   * What is told of the item at a place: in practice once it is scored, in an exam once the run is
   * finished; of a finished run also what is right where nothing was answered. Empty before.
   */
  Optional<ItemFeedback> feedback(LearnerId learner, UUID runId, int place, Locale language);
}
