package dev.gradus.interview;

import dev.gradus.account.LearnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sitting, as it is stored now.
 *
 * @param finishedAt null while it goes on; a question may be answered again after it
 * @param turns in the order in which they were asked
 */
public record Interview(
    UUID id,
    LearnerId learner,
    InterviewSettings settings,
    Instant startedAt,
    @Nullable Instant finishedAt,
    List<Turn> turns) {

  public Interview {
    turns = List.copyOf(turns);
  }

  public boolean isFinished() {
    return finishedAt != null;
  }

  /** The turn that is being answered. */
  public Optional<Turn> running() {
    return turns.isEmpty() || turns.getLast().isAnswered()
        ? Optional.empty()
        : Optional.of(turns.getLast());
  }

  /** The last turn that was answered. */
  public Optional<Turn> lastAnswered() {
    return turns.reversed().stream().filter(Turn::isAnswered).findFirst();
  }

  /** The turns of each question, from the main question on; one list for each question asked. */
  public List<List<Turn>> threads() {
    List<List<Turn>> threads = new ArrayList<>();
    for (Turn turn : turns) {
      Optional<List<Turn>> own =
          turn.isMain() && !turn.isRepeat()
              ? Optional.empty()
              : threads.stream()
                  .filter(it -> it.getFirst().question().equals(turn.question()))
                  .findFirst();
      own.orElseGet(
              () -> {
                List<Turn> begun = new ArrayList<>();
                threads.add(begun);
                return begun;
              })
          .add(turn);
    }
    return threads;
  }
}
