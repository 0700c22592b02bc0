package dev.gradus.interview;

import dev.gradus.account.LearnerId;
import dev.gradus.interview.InterviewPlan.Step;
import dev.gradus.interview.Turn.Ending;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Interviews: asked, drafted, answered, read, asked again.
 *
 * <p>Every change is on the disk when its method returns; a {@link
 * dev.gradus.progress.StoreFailure} says that it could not be written. Interviews of other learners
 * do not exist here: methods that need one throw {@link java.util.NoSuchElementException}.
 */
public interface Interviews {

  /**
   * Begins an interview and the clock of its first question.
   *
   * @throws TooFastException if more interviews are begun than anybody can want
   */
  Interview start(LearnerId learner, InterviewSettings settings);

  /** The interview as it is now. */
  Optional<Interview> find(LearnerId learner, UUID interview);

  /** Interviews that go on, the latest first. */
  List<Interview> unfinished(LearnerId learner);

  /** Interviews that are over, the latest first. */
  List<Interview> finished(LearnerId learner);

  /** What will be asked next; empty while a question is open and when all is asked. */
  Optional<Step> next(Interview interview);

  /** Starts the clock of the next question; where one is open, or none is left, does nothing. */
  Interview proceed(LearnerId learner, UUID interview);

  /** Asks the question of a turn once more, at once; where one is open, does nothing. */
  Interview again(LearnerId learner, UUID interview, int place);

  /**
   * Keeps what is written so far. A draft for anything but the open question is left alone, and so
   * is one that comes faster than anybody types.
   *
   * @param thought from the question to the first word, as the browser measured it; null before it
   */
  Interview draft(
      LearnerId learner, UUID interview, UUID key, String text, @Nullable Duration thought);

  /**
   * Ends the open question with an answer. Sending the same once more is harmless. What comes after
   * its time counts as said when the time was up: a connection may have been away for long.
   */
  AnswerOutcome answer(
      LearnerId learner,
      UUID interview,
      UUID key,
      String text,
      @Nullable Duration thought,
      Ending ending);

  /** Stops the clock of the open question. */
  Interview pause(LearnerId learner, UUID interview);

  /** Lets the clock go on where it stopped. */
  Interview resume(LearnerId learner, UUID interview);

  /**
   * Takes the learner's word on an answer: that a key point was said or not, that a misconception
   * was meant or not. The latest word counts; subjects that the question does not have are ignored.
   */
  Interview say(LearnerId learner, UUID interview, int place, String subject, boolean said);

  /** Ends the interview; a question that is open is answered by its draft. */
  Interview finish(LearnerId learner, UUID interview);

  /** Every time that a learner answered the whole of a question, the earliest first. */
  List<PastTry> tries(LearnerId learner, String question);

  /** All answers on which the learner gave a word, as labelled JSON lines for authors. */
  String labelled(LearnerId learner);
}
