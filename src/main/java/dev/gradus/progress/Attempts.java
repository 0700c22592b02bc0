package dev.gradus.progress;

import dev.gradus.account.LearnerId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All scored answers. What is recorded is on the disk when the method returns. */
public interface Attempts {

  /**
   * Records an attempt once. Where its key is known already, nothing is written and the attempt
   * that is there is returned.
   *
   * @throws StoreFailure if it could not be written for certain; sending it again is harmless
   */
  Attempt record(Attempt attempt);

  Optional<Attempt> find(UUID key);

  /** The attempts of a run, by place. */
  List<Attempt> ofRun(LearnerId learner, UUID runId);

  /** All attempts of a learner, the oldest first. */
  List<Attempt> of(LearnerId learner);
}
